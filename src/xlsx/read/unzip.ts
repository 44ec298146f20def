import { Inflate } from "fflate";
import { joinBytes } from "../join-bytes";
import { UnreadableFile } from "./unreadable-file";

/** The parts of a zip file, unpacked as they are asked for. */
export interface ZipFile {
  readonly paths: readonly string[];
  /** The bytes of a part, undefined where there is none. @throws UnreadableFile */
  read(path: string): Uint8Array | undefined;
}

/** All parts that are read, unpacked. A small file may unpack to more than any machine holds. */
const MOST_UNPACKED = 256 * 2 ** 20;
/** Unpacked piece by piece, so that a piece never grows to more than some megabytes before it is counted. */
const PIECE = 16 * 1024;

const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff } as const;
const ENTRY = { signature: 0x02014b50, length: 46 } as const;
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly start: number;
}

/**
 * Opens a zip file.
 *
 * @throws UnreadableFile `damaged` where its list of parts cannot be read
 */
export function openZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = elseDamaged(() => readEntries(view, bytes));
  let room = MOST_UNPACKED;
  return {
    paths: [...entries.keys()],
    read(path) {
      const entry = entries.get(pathKey(path));
      if (entry === undefined) return undefined;
      const part = elseDamaged(() => unpack(packedBytes(view, bytes, entry), entry.method, room));
      room -= part.length;
      return part;
    },
  };
}

/** Some makers write other letter cases or the other slash than they name. */
function pathKey(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function readEntries(view: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY.signature) throw new UnreadableFile("damaged", "no zip entry");
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY.length, at + ENTRY.length + nameLength);
    entries.set(pathKey(new TextDecoder().decode(name)), {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
    });
    at += ENTRY.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The list of parts is found from the end, before which a comment may stand. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1)
    if (view.getUint32(at, true) === END.signature) return at;
  throw new UnreadableFile("damaged", "no end of zip file");
}

function packedBytes(view: DataView, bytes: Uint8Array, { start, size }: Entry): Uint8Array {
  if (view.getUint32(start, true) !== LOCAL.signature) throw new UnreadableFile("damaged", "no zip part");
  const first = start + LOCAL.length + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (first + size > bytes.length) throw new UnreadableFile("damaged", "zip part cut off");
  return bytes.subarray(first, first + size);
}

function unpack(packed: Uint8Array, method: number, room: number): Uint8Array {
  if (method === STORED && packed.length <= room) return packed;
  if (method === STORED) throw new UnreadableFile("tooLarge");
  if (method !== DEFLATED) throw new UnreadableFile("damaged", `packed by method ${String(method)}`);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > room) throw new UnreadableFile("tooLarge");
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length || at === 0; at += PIECE)
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  return joinBytes(pieces);
}

/** Reading past the end of a cut file, or unpacking what is no packed part, fails in the machine's own ways. */
function elseDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("damaged", String(error));
  }
}
