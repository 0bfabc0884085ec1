// The pictures of a run beside those of an earlier one, pixel by pixel.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** In the browser, which can read PNG: how many pixels differ, and the box around them. What only one of the two has differs. */
async function difference(pictures) {
  const images = await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      return image;
    }),
  );
  const width = Math.max(...images.map((image) => image.width));
  const height = Math.max(...images.map((image) => image.height));
  const [before, now] = images.map((image) => {
    const drawn = new OffscreenCanvas(width, height).getContext("2d");
    drawn.drawImage(image, 0, 0);
    return new Uint32Array(drawn.getImageData(0, 0, width, height).data.buffer);
  });
  let count = 0;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < now.length; at += 1) {
    if (before[at] === now[at]) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    count += 1;
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
  }
  const sizes = images.map((image) => `${image.width} × ${image.height}`);
  return { count, box: `${right - left} × ${bottom - top} at ${left}, ${top}`, sizes };
}

/** What became of one picture since it was taken `before`; nothing where it is equal. */
async function changeOf(page, name, now, before) {
  const pictures = [before, now].map((folder) => readFileSync(join(folder, name)));
  if (pictures[0].equals(pictures[1])) return null;
  const { count, box, sizes } = await page.evaluate(difference, pictures.map((picture) => picture.toString("base64")));
  if (count === 0) return null;
  const resized = sizes[0] === sizes[1] ? "" : `; it was ${sizes[0]} and is ${sizes[1]}`;
  return `${count} pixels differ, ${box}${resized}`;
}

/** Compares the pictures `taken` into the folder `now` with those in `before`; where `all` were taken, none of before may be missing. */
export async function pictureFaults(browser, taken, { now, before, all }) {
  const known = new Set(readdirSync(before).filter((name) => name.endsWith(".png")));
  const faults = [];
  const page = await browser.newPage();
  for (const name of [...taken].sort()) {
    const change = known.has(name) ? await changeOf(page, name, now, before) : `is missing in ${before}`;
    if (change) faults.push(`${name}: ${change}`);
  }
  await page.close();
  if (all) faults.push(...[...known].filter((name) => !taken.has(name)).map((name) => `${name}: was not taken this time`));
  return faults;
}
