// The rehearsals behind Vite's server for development. It answers this computer only, and is no part of a build.

import { Program } from "./program.mjs";

const LONGEST = 16 * 1024 * 1024;
const HERE = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

function read(request) {
  return new Promise((resolve, reject) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (part) => {
      text += part;
      if (text.length > LONGEST) reject(new Error("too long"));
    });
    request.on("end", () => resolve(text));
    request.on("error", reject);
  });
}

export function rehearsals() {
  let program;
  async function answer(request, response) {
    // A page of another site may send what it likes; only our own may ask.
    const own = !request.headers.origin || new URL(request.headers.origin).host === request.headers.host;
    if (!HERE.has(request.socket.remoteAddress) || !own) {
      response.statusCode = 403;
      response.end("only from this computer");
      return;
    }
    try {
      program ??= new Program();
      const told = await program.say(JSON.parse(await read(request)));
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify(told));
    } catch (error) {
      response.statusCode = 500;
      response.end(error.message);
    }
  }
  return {
    name: "rehearsals",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use("/rehearsal", (request, response, next) => (request.method === "POST" ? void answer(request, response) : next()));
    },
    transformIndexHtml: (html, context) =>
      context.server ? html.replace("<script", '<script type="module" src="/rehearsal/browser.mjs"></script>\n    <script') : html,
  };
}
