/** A plain static server, as a newsroom's host is one: files, headers, a 404 page, a folder to lie in. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { securityHeaders } from "../../src/site/headers.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".pdf": "application/pdf",
};

export interface Served {
  /** Address of the site's root, with a slash at its end. */
  readonly url: string;
  close(): void;
}

/** `base`: `/` or `/arsip/`. What lies outside it, or is not there, gets the site's 404 page. */
export async function serve(folder: string, base: string): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : "404.html";
    const file = join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path);
    const found = existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(folder, "404.html");
    response.writeHead(found ? 200 : 404, {
      ...securityHeaders,
      "Content-Type": types[extname(sent)] ?? "application/octet-stream",
    });
    response.end(readFileSync(sent));
  });
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `http://localhost:${port}${base}`, close: () => server.close() };
}
