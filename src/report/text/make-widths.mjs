/**
 * Writes widths.ts, the advance widths of the fonts that the layout knows, from TrueType files. Run by hand:
 *
 *   F=/usr/share/fonts/truetype; node make-widths.mjs widths.ts \
 *     "TH Sarabun New=1.5042=$F/tlwg/Laksaman.ttf=$F/tlwg/Laksaman-Bold.ttf" \
 *     "Arial=1=$F/liberation/LiberationSans-Regular.ttf+$F/tlwg/Loma.ttf=$F/liberation/LiberationSans-Bold.ttf+$F/tlwg/Loma-Bold.ttf"
 *
 * After the file to write, each argument is name=shrink=regular=bold. Widths are divided by `shrink`: Laksaman is
 * TH Sarabun New enlarged to 150.42 % (its change log, 1 May 2014). After a `+` stands a file for what the first
 * one lacks: Liberation Sans, drawn to Arial's widths, has no Thai.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** What the sheet is likely to hold, from–to: ASCII, Latin-1, Thai, punctuation, signs. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0xe01, 0xe3a],
  [0xe3f, 0xe5b],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x2713, 0x2713],
];

/** A TrueType file as what is asked of it: the advance of a code point per 1000 em, if it has the character. */
function readFont(path) {
  const bytes = readFileSync(path);
  const tables = readTables(bytes);
  const unitsPerEm = bytes.readUInt16BE(tables.head + 18);
  const longMetrics = bytes.readUInt16BE(tables.hhea + 34);
  const glyphOf = readCharacterMap(bytes, tables.cmap);
  return (codePoint) => {
    const glyph = glyphOf(codePoint);
    if (glyph === 0) return undefined;
    const entry = Math.min(glyph, longMetrics - 1); // the last advance serves all glyphs after it
    return (bytes.readUInt16BE(tables.hmtx + 4 * entry) * 1000) / unitsPerEm;
  };
}

/** Where each table of the file begins, by its tag. */
function readTables(bytes) {
  const offsets = {};
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    offsets[bytes.toString("latin1", record, record + 4)] = bytes.readUInt32BE(record + 8);
  }
  return offsets;
}

/** The file's map from code points to glyphs; format 12 holds all of Unicode and is preferred to 4. */
function readCharacterMap(bytes, cmap) {
  const byFormat = {};
  for (let i = 0; i < bytes.readUInt16BE(cmap + 2); i++) {
    const subtable = cmap + bytes.readUInt32BE(cmap + 4 + 8 * i + 4);
    byFormat[bytes.readUInt16BE(subtable)] = subtable;
  }
  if (byFormat[12] !== undefined) return readFormat12(bytes, byFormat[12]);
  if (byFormat[4] !== undefined) return readFormat4(bytes, byFormat[4]);
  throw new Error("The font has no character map of format 4 or 12.");
}

function readFormat12(bytes, subtable) {
  const groups = bytes.readUInt32BE(subtable + 12);
  return (codePoint) => {
    for (let i = 0; i < groups; i++) {
      const group = subtable + 16 + 12 * i;
      const start = bytes.readUInt32BE(group);
      if (codePoint >= start && codePoint <= bytes.readUInt32BE(group + 4)) {
        return bytes.readUInt32BE(group + 8) + codePoint - start;
      }
    }
    return 0;
  };
}

function readFormat4(bytes, subtable) {
  const twiceSegments = bytes.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + twiceSegments + 2;
  const deltas = starts + twiceSegments;
  const rangeOffsets = deltas + twiceSegments;
  return (codePoint) => {
    for (let i = 0; i < twiceSegments; i += 2) {
      if (codePoint > bytes.readUInt16BE(ends + i)) continue;
      const start = bytes.readUInt16BE(starts + i);
      if (codePoint < start) return 0;
      const delta = bytes.readUInt16BE(deltas + i);
      const rangeOffset = bytes.readUInt16BE(rangeOffsets + i);
      if (rangeOffset === 0) return (codePoint + delta) & 0xffff;
      // The format's own trick: the offset counts from where it is stored.
      const glyph = bytes.readUInt16BE(rangeOffsets + i + rangeOffset + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** One face as data: a row of widths for each range, -1 where no file has the character. */
function face(paths, shrink) {
  const fonts = paths.split("+").map(readFont);
  const width = (codePoint) => {
    if (/\p{Mn}/u.test(String.fromCodePoint(codePoint))) return 0;
    const advance = fonts.map((font) => font(codePoint)).find((found) => found !== undefined);
    return advance === undefined ? -1 : Math.round(advance / shrink);
  };
  return RANGES.map(([from, to]) => {
    const widths = Array.from({ length: to - from + 1 }, (_, i) => width(from + i));
    return `    [0x${from.toString(16)}, [${widths.join(", ")}]],`;
  });
}

const fonts = process.argv.slice(3).map((argument) => {
  const [name, shrink, regular, bold] = argument.split("=");
  return [
    `  ${JSON.stringify(name)}: {`,
    "    regular: [",
    ...face(regular, Number(shrink)),
    "    ],",
    "    bold: [",
    ...face(bold, Number(shrink)),
    "    ],",
    "  },",
  ].join("\n");
});

writeFileSync(
  process.argv[2],
  `// prettier-ignore
/**
 * Advance widths per 1000 em, written by make-widths.mjs: for each face, runs of [first code point, widths].
 * -1: the font has no such character.
 */
export const WIDTHS: Readonly<Record<string, { readonly regular: WidthRuns; readonly bold: WidthRuns }>> = {
${fonts.join("\n")}
};

export type WidthRuns = readonly (readonly [first: number, widths: readonly number[]])[];
`,
);
