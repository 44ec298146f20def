import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { COMMANDS } from "../../src/actions/ribbon";
import { REQUIREMENTS } from "../support/open-excel";

const BASE = "https://localhost:3000/";
const CHECKER = "../shared/tools/check-manifest.sh";
const manifest = readFileSync("dist/manifest.xml", "utf8");
const all = (pattern: RegExp, text = manifest) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

describe("The manifest", () => {
  it("names only files that are in dist/, by https", () => {
    const urls = new Set(all(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]+)"/g));
    expect([...urls].filter((url) => !url.startsWith(BASE))).toEqual([]);
    expect([...urls].filter((url) => !existsSync(`dist/${url.slice(BASE.length)}`))).toEqual([]);
    expect(urls.size).toBeGreaterThan(5);
  });

  it("has ids of at most 32 characters, none twice, and no reference without one", () => {
    const ids = all(/ id="([^"]+)"/g);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(/resid="([^"]+)"/g).filter((resid) => !ids.includes(resid))).toEqual([]);
  });

  it("runs the pane, the functions and the commands in one runtime that lives on", () => {
    expect(manifest).toMatch(/<Runtime resid="Pane\.Url" lifetime="long" \/>/);
    const page = /<Page>\s*<SourceLocation resid="([^"]+)"/.exec(manifest)?.[1];
    const commands = /<FunctionFile resid="([^"]+)"/.exec(manifest)?.[1];
    const panes = all(/<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid="([^"]+)"/g);
    expect([page, commands, ...panes]).toEqual(["Pane.Url", "Pane.Url", "Pane.Url"]);
    expect(manifest).not.toContain("TaskpaneId");
  });

  it("says its parts in the order that Office wants", () => {
    const parts = ["<Runtimes>", "<AllFormFactors>", "<DesktopFormFactor>", "<Resources>"];
    const places = parts.map((part) => manifest.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("has three buttons in one group on Home, whose commands the ribbon binds", () => {
    expect(manifest).toContain('<OfficeTab id="TabHome">');
    expect(all(/<Control xsi:type="Button" id="([^"]+)"/g)).toEqual([
      "Kpi.Pane",
      "Kpi.Sheet",
      "Kpi.Functions",
    ]);
    expect(all(/<FunctionName>([^<]+)<\/FunctionName>/g)).toEqual(Object.values(COMMANDS));
  });

  it("asks for what the stand-in is held to, and for nothing higher", () => {
    const sets = [...manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)" \/>/g)];
    expect(Object.fromEntries(sets.map(([, name, version]) => [name, version]))).toEqual(REQUIREMENTS);
  });

  it("names languages in full", () => {
    expect(all(/<DefaultLocale>([^<]+)</g)).toEqual(["en-US"]);
    expect(new Set(all(/Locale="([^"]+)"/g))).toEqual(new Set(["th-TH"]));
  });

  it("says every text in Thai too, but for the namespace and the group's name", () => {
    const strings = [...manifest.matchAll(/<bt:String id="([^"]+)"[^>]*?(\/>|>[\s\S]*?<\/bt:String>)/g)];
    const withoutThai = strings.filter(([, , body]) => !body?.includes('Locale="th-TH"')).map(([, id]) => id);
    expect(withoutThai).toEqual(["Functions.Namespace", "Group.Label"]);
  });

  it("keeps its texts within Office's limits", () => {
    const [short = "", long = ""] = [
      /<bt:ShortStrings>[\s\S]*?<\/bt:ShortStrings>/,
      /<bt:LongStrings>[\s\S]*?<\/bt:LongStrings>/,
    ].map((part) => part.exec(manifest)?.[0]);
    expect(all(/Value="([^"]*)"/g, short).filter((text) => text.length > 125)).toEqual([]);
    expect(all(/Value="([^"]*)"/g, long).filter((text) => text.length > 250)).toEqual([]);
  });

  it("is built for the address that is asked for", () => {
    const folder = mkdtempSync(join(tmpdir(), "kpi-"));
    const url = "https://kpi.example.go.th/excel";
    execFileSync(process.execPath, [
      "node_modules/webpack/bin/webpack.js",
      ...["--mode", "production", "--env", `baseUrl=${url}`, "--output-path", folder],
    ]);
    const made = readFileSync(join(folder, "manifest.xml"), "utf8");
    const functions = readFileSync(join(folder, "functions-th.json"), "utf8");
    rmSync(folder, { recursive: true });
    expect(made).not.toContain("localhost");
    expect(made).toContain(`DefaultValue="${url}/functions.json"`);
    expect(functions).toContain(`${url}/help/th/tier.html`);
  }, 60_000);

  const canCheck = existsSync(CHECKER) && spawnSync("xmllint", ["--version"]).status === 0;
  const mustCheck = existsSync(CHECKER) && process.env["CI_REQUIRE_TOOLS"] === "1";
  (canCheck || mustCheck ? it : it.skip)(
    "is valid by Microsoft's schemas (needs ../shared and xmllint)",
    () => {
      expect(execFileSync(CHECKER, ["dist/manifest.xml"], { encoding: "utf8", stdio: "pipe" })).toBeDefined();
    },
  );
});
