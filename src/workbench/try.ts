import { spawn } from "node:child_process";
import { serve } from "./serve";

// npm run try               serves the workbench and opens it in a browser
// npm run try -- --no-open  only says where it is

const { address, stop } = await serve();
process.stdout.write(`\nThe workbench is at ${address}  (Ctrl+C stops it)\n`);
if (process.env["CI"] === undefined && !process.argv.includes("--no-open")) open(address);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    void stop().then(() => process.exit(0));
  });

/** In the person's own browser; where there is none, the address has been said. */
function open(url: string): void {
  const [program, args] = {
    darwin: ["open", [url]] as const,
    win32: ["cmd", ["/c", "start", "", url]] as const,
  }[process.platform as string] ?? ["xdg-open", [url]];
  spawn(program, [...args], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
