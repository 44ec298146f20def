import { afterEach, expect, it, jest } from "@jest/globals";
import { makeFileVerbs } from "../../src/actions/file-verbs";
import { makeWorkbookFile } from "../../src/actions/make-file";
import type { MakeRequest } from "../../src/actions/verbs";
import { ERROR_WORDS } from "../../src/text/errors";
import { SAMPLE_REPORT } from "../../src/workbench/sample/report";
import { openFile } from "../support/xlsx";
import { QUIET, TODAY } from "../support/open-workbook";

const PASTED = [
  "ที่\tตัวชี้วัด\tหน่วยวัด\tขั้นต้น\tมาตรฐาน\tขั้นสูง\tผลการดำเนินงาน",
  "1\tจำนวนโครงการ\tโครงการ\t10\t20\t30\t25",
  '2\tจำนวน "=ผู้เข้าร่วม"\tคน\t๑๐\t๒๐\t๓๐\t=5',
].join("\n");

afterEach(() => {
  jest.useRealTimers();
});

/** What the browser was handed; there is none here, nor the minute after which it needs the file no more. */
function downloads(): { readonly name: string; readonly blob: Blob }[] {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "performance", "Date"] });
  const taken: { name: string; blob: Blob }[] = [];
  let last = new Blob();
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return "blob:kept";
  };
  URL.revokeObjectURL = () => undefined;
  const link = { href: "", download: "", click: () => taken.push({ name: link.download, blob: last }) };
  Object.assign(globalThis, { document: { createElement: () => link } });
  return taken;
}

it("a pasted table becomes a file", async () => {
  const taken = downloads();
  const verbs = makeFileVerbs(() => TODAY);
  expect((await verbs.look()).tables).toEqual([]);
  await verbs.paste?.(PASTED);
  const { tables, standing } = await verbs.look();
  expect(tables).toMatchObject([{ rows: 2, indicators: 2 }]);
  expect(standing).toMatchObject({ standard: 1, low: 0 });
  const [source] = tables;
  if (!source) throw new Error("nothing was found");
  const { mapping, hasQuestions } = await verbs.read(source.id);
  expect(hasQuestions).toBe(false);
  const request: MakeRequest = { kind: "filled", source: source.id, mapping, summary: true };
  expect((await verbs.preview(request)).plans).toHaveLength(2);
  expect((await verbs.make(request, QUIET)).sheets).toHaveLength(2);
  expect(await verbs.saveCopy(request, QUIET)).toMatchObject({ how: "downloaded" });
  expect(taken).toHaveLength(1);
  const book = openFile(new Uint8Array((await taken[0]?.blob.arrayBuffer()) ?? []));
  expect(book.sheets.map(({ name }) => `${name}.xlsx`)[0]).toBe(taken[0]?.name);
});

it.each([
  ["a sentence", "สวัสดีครับ วันนี้ประชุม"],
  ["rows without a header", "1\tจำนวนโครงการ\t10\t20\t30\t25"],
  ["columns parted by spaces", "ตัวชี้วัด   ขั้นต้น   ผล\nก   10   20"],
  ["nothing", " \n"],
])("pasting %s says that there are no indicators, and keeps the table before", async (_title, pasted) => {
  const verbs = makeFileVerbs(() => TODAY);
  await verbs.paste?.(PASTED);
  const before = await verbs.look();
  await expect(verbs.paste?.(pasted)).rejects.toMatchObject({ code: "nothingFound" });
  expect(await verbs.look()).toEqual(before);
});

it("a file has the pages of its preview", async () => {
  const taken = downloads();
  const verbs = makeFileVerbs(() => TODAY);
  await verbs.paste?.(PASTED);
  const [source] = (await verbs.look()).tables;
  if (!source) throw new Error("nothing was found");
  const { mapping } = await verbs.read(source.id);
  const request: MakeRequest = { kind: "filled", source: source.id, mapping, summary: true };
  const { plans } = await verbs.preview(request);
  await verbs.saveCopy(request, QUIET);
  const { sheets } = openFile(new Uint8Array((await taken[0]?.blob.arrayBuffer()) ?? []));
  for (const [index, { cells }] of plans.entries())
    expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining([...textsOf(sheets[index])]));
});

function textsOf(sheet: ReturnType<typeof openFile>["sheets"][number] | undefined): string[] {
  return [...(sheet?.cells.values() ?? [])].flatMap(({ value }) => (typeof value === "string" ? value : []));
}

it("a file that was made here is read again, with its register and its steps", async () => {
  const { bytes } = await makeWorkbookFile(SAMPLE_REPORT, TODAY);
  const verbs = makeFileVerbs(() => TODAY);
  await verbs.saveSettings(SAMPLE_REPORT.settings);
  await verbs.openFile?.(new File([bytes as Uint8Array<ArrayBuffer>], "ตัวชี้วัด.xlsx"));
  const { register, standing } = await verbs.look();
  expect(register).toMatchObject({ id: { kind: "register" }, sheet: "ตัวชี้วัด", indicators: 5 });
  expect(standing).toMatchObject({ below: 1, low: 1, standard: 1, high: 2 });
  const { report } = await verbs.read({ kind: "register" });
  expect(report.entries.flatMap((entry) => (entry.kind === "indicator" ? entry.steps.length : []))).toEqual(
    SAMPLE_REPORT.entries.flatMap((entry) => (entry.kind === "indicator" ? entry.steps.length : [])),
  );
});

it("a mapping that was settled is remembered until another file comes", async () => {
  const verbs = makeFileVerbs(() => TODAY);
  await verbs.paste?.(PASTED);
  const [source] = (await verbs.look()).tables;
  if (!source) throw new Error("nothing was found");
  const { mapping } = await verbs.read(source.id);
  await verbs.remember(source.id, { ...mapping, columns: { ...mapping.columns, unit: null } });
  expect(await verbs.read(source.id)).toMatchObject({
    isRemembered: true,
    mapping: { columns: { unit: null } },
  });
  await verbs.paste?.(PASTED);
  expect(await verbs.read(source.id)).toMatchObject({ isRemembered: false });
});

/** The beginning of an older .xls, which files under a password share, and the name of something inside. */
const compound = (inside: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...inside].flatMap((letter) => [letter.charCodeAt(0), 0])]);

it.each([
  ["a file under a password", compound("EncryptedPackage"), "fileEncrypted"],
  ["an older .xls", compound("Workbook"), "fileOtherFormat"],
  ["a document under another name", new TextEncoder().encode("%PDF-1.7"), "fileNotWorkbook"],
  ["a file of which only the beginning arrived", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), "fileDamaged"],
  ["a file of more than 100 MB", new Uint8Array(100 * 2 ** 20 + 1), "fileTooLarge"],
] as const)("%s is told by what is wrong with it, and what can be done", async (_, bytes, code) => {
  const verbs = makeFileVerbs(() => TODAY);
  const file = new File([bytes], "ผลงาน.xlsx");
  await expect(verbs.openFile?.(file)).rejects.toMatchObject({ code, facts: { file: "ผลงาน.xlsx" } });
  for (const { what, advice } of Object.values(ERROR_WORDS[code])) {
    expect(what).toContain("{file}");
    expect(advice.length).toBeGreaterThan(1);
  }
});

it("a blank sheet is a file, too", async () => {
  const taken = downloads();
  const verbs = makeFileVerbs(() => TODAY);
  await verbs.saveCopy({ kind: "blank", indicators: 2 }, QUIET);
  expect(taken).toHaveLength(1);
});
