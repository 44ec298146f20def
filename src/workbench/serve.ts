import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { UNIVER_SCRIPTS, UNIVER_STYLES } from "./univer-files";

/** As the build writes it, with quotes or without. */
const OFFICE_SCRIPT =
  /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/;
const FIRST_PORT = 3100;
const PORTS = 50;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** Folders by the first part of an address; everything else comes from the built add-in. */
const FOLDERS: Readonly<Record<string, string>> = {
  univer: "node_modules",
  office: "node_modules/@microsoft/office-js/dist",
  fonts: "node_modules/@fontsource/sarabun/files",
};

/** Files of the page itself, by address. */
const FILES: Readonly<Record<string, string>> = {
  "page.css": "src/workbench/page/page.css",
  "page.js": "out/workbench/page.js",
  "univer.css": join("node_modules", UNIVER_STYLES),
};

/** Made here: React's own file lacks the functions that JSX is compiled to, and the pane's frame is put into Excel. */
const SCRIPTS: Readonly<Record<string, string>> = {
  "jsx.js":
    "React.jsx = React.jsxs = (type, props, key) => React.createElement(type, key === undefined ? props : { ...props, key });",
  "into-excel.js": "parent.kpiWorkbench.install(window);",
};

/** A server that has been started. */
export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Serves the workbench on this machine only, on the next free port. The add-in must have been built.
 *
 * @example const { address } = await serve(); // "http://localhost:3100/"
 */
export async function serve(): Promise<Served> {
  if (!existsSync("dist/taskpane.html") || !existsSync("out/workbench/page.js"))
    throw new Error("The workbench is not built yet: npm run workbench builds it.");
  const server = createServer((request, response) => answer(request.url ?? "/", response));
  const port = await listen(server);
  return {
    address: `http://localhost:${String(port)}/`,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections();
        server.close(() => stopped());
      }),
  };
}

async function listen(server: Server): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port += 1) {
    const isFree = await new Promise<boolean>((told) => {
      server.once("error", () => told(false));
      server.listen(port, "localhost", () => told(true));
    });
    server.removeAllListeners("error");
    if (isFree) return port;
  }
  throw new Error(`No port from ${String(FIRST_PORT)} on is free.`);
}

function answer(url: string, response: ServerResponse): void {
  const address = addressIn(url);
  if (address === null) response.writeHead(400).end();
  else if (address === "") send(response, "page.html", workbenchPage());
  else if (address === "taskpane.html") send(response, address, panePage());
  else if (SCRIPTS[address] !== undefined) send(response, address, SCRIPTS[address]);
  else sendFile(response, fileAt(address));
}

/** What is asked for, without what goes before and after; null where nobody can tell. */
function addressIn(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname.slice(1));
  } catch {
    return null;
  }
}

/** The workbench, with Univer's scripts in their order. */
function workbenchPage(): string {
  const [react, ...others] = UNIVER_SCRIPTS.map((file) => `univer/${file}`);
  const scripts = [react, "jsx.js", ...others, "page.js"].map(
    (src) => `<script src="${String(src)}"></script>`,
  );
  return readFileSync("src/workbench/page/index.html", "utf8").replace(
    "<!-- scripts -->",
    scripts.join("\n    "),
  );
}

/** The pane as it is shipped; only office.js comes from this machine, with Excel put around it before. */
function panePage(): string {
  return readFileSync("dist/taskpane.html", "utf8").replace(
    OFFICE_SCRIPT,
    '<script src="into-excel.js"></script><script src="office/office.js"></script>',
  );
}

function fileAt(address: string): string | null {
  if (FILES[address] !== undefined) return FILES[address];
  const [first = "", ...rest] = address.split("/");
  const folder = resolve(FOLDERS[first] ?? "dist");
  const file = FOLDERS[first] === undefined ? join(folder, first, ...rest) : join(folder, ...rest);
  const isInside = file.startsWith(folder + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function send(response: ServerResponse, name: string, content: string): void {
  response.writeHead(200, {
    "Content-Type": TYPES[extname(name)] ?? "text/plain",
    "Cache-Control": "no-store",
  });
  response.end(content);
}

function sendFile(response: ServerResponse, file: string | null): void {
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-store",
  });
  createReadStream(file).pipe(response);
}
