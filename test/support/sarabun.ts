import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where Debian's fonts-thai-tlwg and fonts-liberation put their files. */
export const FONTS = "/usr/share/fonts/truetype";

/** Laksaman is TH Sarabun New enlarged to 150.42 %; with more units to the em it has its true size again. */
const UNITS_PER_EM = 1504;
/** A name as long as Laksaman, so that it can be written over it. */
const FAMILY = "SarabunX";
const USE_TYPO_METRICS = 0x80;

/** Whether Laksaman is there to make TH Sarabun New from. */
export function hasLaksaman(): boolean {
  return ["", "-Bold"].every((weight) => existsSync(`${FONTS}/tlwg/Laksaman${weight}.ttf`));
}

/**
 * Makes TH Sarabun New, in size and line height, out of Debian's Laksaman, in `folder`.
 *
 * By its name alone LibreOffice would find Laksaman itself, half as large again.
 *
 * @returns the path of a fontconfig file under which documents set in TH Sarabun New find it (FONTCONFIG_FILE)
 */
export function makeSarabun(folder: string): string {
  for (const weight of ["", "-Bold"]) {
    const font = readFileSync(`${FONTS}/tlwg/Laksaman${weight}.ttf`);
    shrink(font);
    writeFileSync(join(folder, `${FAMILY}${weight}.ttf`), font);
  }
  const config = join(folder, "fonts.conf");
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir>
  <match target="pattern">
    <test name="family"><string>TH Sarabun New</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>${FAMILY}</string></edit>
  </match>
</fontconfig>`,
  );
  return config;
}

function shrink(font: Buffer): void {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    const tag = font.toString("latin1", record, record + 4);
    const start = font.readUInt32BE(record + 8);
    const table = font.subarray(start, start + font.readUInt32BE(record + 12));
    if (tag === "head") table.writeUInt16BE(UNITS_PER_EM, 18);
    if (tag === "name") rename(table);
    // The original sets its lines by the outer bounds, not by these.
    if (tag === "OS/2") table.writeUInt16BE(table.readUInt16BE(62) & ~USE_TYPO_METRICS, 62);
  }
}

function rename(names: Buffer): void {
  for (const encoding of ["latin1", "utf16le"] as const) {
    const [before, after] = ["Laksaman", FAMILY].map((name) => {
      const bytes = Buffer.from(name, encoding);
      return encoding === "utf16le" ? bytes.swap16() : bytes; // names are big-endian
    }) as [Buffer, Buffer];
    for (let at = names.indexOf(before); at >= 0; at = names.indexOf(before, at + 1)) after.copy(names, at);
  }
}
