import { spawn, type ChildProcess } from "node:child_process";
import { afterEach, describe, expect, it } from "@jest/globals";
import { serve } from "../../src/workbench/serve";

const running: ChildProcess[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.kill("SIGKILL");
});

/** Starts what `npm run try` starts when all is built; gives the address that it prints. */
async function start(): Promise<{ readonly address: string; readonly process: ChildProcess }> {
  const started = spawn(process.execPath, ["--import", "tsx", "src/workbench/try.ts", "--no-open"]);
  running.push(started);
  const address = await new Promise<string>((told, failed) => {
    let said = "";
    started.stdout.on("data", (piece: Buffer) => {
      said += piece.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) told(found[0]);
    });
    started.once("exit", (code) => failed(new Error(`It ended with ${String(code)} and said: ${said}`)));
  });
  return { address, process: started };
}

function ended(one: ChildProcess): Promise<number | null> {
  return new Promise((told) => one.once("exit", told));
}

describe("npm run try", () => {
  it("says where the workbench is, and stops cleanly when it is told to", async () => {
    const { address, process: started } = await start();
    expect((await fetch(address)).status).toBe(200);
    started.kill("SIGINT");
    // Its port may be another's by now, so only its end is looked at.
    expect(await ended(started)).toBe(0);
  }, 60_000);

  it("takes the next port where one is taken", async () => {
    const first = await serve();
    const second = await serve();
    expect(new URL(second.address).port).not.toBe(new URL(first.address).port);
    await Promise.all([first.stop(), second.stop()]);
  });
});

describe("What the workbench serves", () => {
  const asked = async (path: string): Promise<Response> => {
    const { address, stop } = await serve();
    try {
      // A connection kept from the server before would be a closed one.
      const response = await fetch(address + path, { headers: { connection: "close" } });
      await response.clone().arrayBuffer();
      return response;
    } finally {
      await stop();
    }
  };

  it("is the pane as it is shipped, with office.js from this machine", async () => {
    const page = await (await asked("taskpane.html")).text();
    expect(page).toContain('src="office/office.js"');
    expect(page).not.toContain("appsforoffice.microsoft.com/lib");
  });

  it.each(["univer/%2e%2e/package.json", "..%2fpackage.json", "office/..%2f..%2fpackage.json", "nothing.js"])(
    "is nothing of %s",
    async (path) => {
      expect((await asked(path)).status).toBe(404);
    },
  );

  it("goes on after an address that nobody can read", async () => {
    expect((await asked("%E0%A4%A")).status).toBe(400);
  });
});
