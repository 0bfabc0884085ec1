import { expect, it } from "vitest";
import { anchorOf, apart, fitted, moved, nearest, type Plot } from "./chart";

const plot: Plot = { width: 400, height: 200, left: 0, right: 0, top: 0, bottom: 0 };

it("arrows go from point to point, up and down from row to row, and nothing goes over an end", () => {
  const ways: [string, number | null, number | null][] = [
    ["ArrowRight", null, 0], ["ArrowDown", null, 0], ["ArrowLeft", null, 27], ["ArrowUp", null, 27],
    ["ArrowRight", 0, 1], ["ArrowLeft", 1, 0], ["ArrowLeft", 0, 0], ["ArrowDown", 3, 10], ["ArrowUp", 10, 3], ["ArrowUp", 3, 3],
    ["ArrowRight", 27, 27], ["Home", 12, 0], ["End", 12, 27], ["a", 3, null],
  ];
  for (const [key, at, to] of ways) expect(moved(key, at, 28, 7), `${key} from ${at}`).toBe(to);
  expect(moved("Home", null, 0, 1)).toBeNull();
});

it("a pointer means the nearest point, and none where none is near", () => {
  const stops = [{ x: 10, y: 10, words: "one" }, { x: 30, y: 10, words: "two" }];
  expect(nearest(stops, 14, 12)).toBe(0);
  expect(nearest(stops, 24, 10)).toBe(1);
  expect(nearest(stops, 30, 60)).toBeNull();
});

it("a long name ends in an ellipsis, and a date at the edge does not reach over it", () => {
  expect(fitted("in between", 80)).toBe("in between");
  expect(fitted("somewhere in between", 80)).toBe("somewhere…");
  expect([anchorOf(plot, 4, "26 November"), anchorOf(plot, 200, "26 November"), anchorOf(plot, 396, "26 November")]).toEqual(["start", "middle", "end"]);
});

it("names along a side that would touch are left out", () => {
  const names = [5, 60, 120, 300, 395].map((x) => ({ x, words: "26 November" }));
  expect(apart(plot, names).map(({ x }) => x)).toEqual([5, 300]);
  expect(apart({ ...plot, width: 900 }, [100, 300, 500].map((x) => ({ x, words: "26 November" }))).map(({ x }) => x)).toEqual([100, 300, 500]);
});
