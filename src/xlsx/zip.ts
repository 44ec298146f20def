import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { joinBytes } from "./join-bytes";

/** A part of a file. Its content comes in pieces, so that a large sheet never stands in memory as a whole. */
export interface Part {
  readonly path: string;
  readonly content: Iterable<string | Uint8Array>;
}

/** The same plans give the same bytes. The first day that a zip file can name, in local time. */
const EVERY_TIME_THE_SAME = new Date(1980, 0, 1);

/**
 * So many pieces may wait to be compressed while others are made: one sheet is compressed beside the next, and few
 * of their bytes stand in memory.
 */
const MOST_WAITING = 32;

/** Puts the parts of a file together as a zip file, which is what an .xlsx file is. */
export async function zipParts(parts: readonly Part[]): Promise<Uint8Array> {
  const { archive, bytes } = startArchive();
  const waiting: Promise<void>[] = [];
  for (const { path, content } of parts) {
    const entry = canDeflate() ? new NativeDeflate(path) : new ZipDeflate(path, { level: 2 });
    entry.mtime = EVERY_TIME_THE_SAME;
    archive.add(entry);
    for (const piece of content) {
      entry.push(typeof piece === "string" ? strToU8(piece) : piece, false);
      if (entry instanceof NativeDeflate) waiting.push(entry.taken);
      if (waiting.length > MOST_WAITING) await waiting.shift();
    }
    entry.push(new Uint8Array(), true);
  }
  archive.end();
  return bytes;
}

function startArchive(): { archive: Zip; bytes: Promise<Uint8Array> } {
  const archive = new Zip();
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    archive.ondata = (error, chunk, isLast) => {
      if (error) reject(error);
      else chunks.push(chunk);
      if (isLast) resolve(joinBytes(chunks));
    };
  });
  return { archive, bytes };
}

/** Browsers have it since 2023. */
function canDeflate(): boolean {
  return typeof CompressionStream !== "undefined";
}

/** Compresses with what the browser brings: in half the time, and while the next piece is being made. */
class NativeDeflate extends ZipPassThrough {
  override compression = 8;
  /** Kept once the piece that was pushed last has been compressed. */
  taken = Promise.resolve();
  private readonly writer: WritableStreamDefaultWriter<BufferSource>;

  constructor(path: string) {
    super(path);
    const { readable, writable } = new CompressionStream("deflate-raw");
    this.writer = writable.getWriter();
    const passedOn = readable.pipeTo(
      new WritableStream({
        write: (piece) => this.ondata(null, piece, false),
        close: () => this.ondata(null, new Uint8Array(), true),
      }),
    );
    passedOn.catch((error: Error) => this.ondata(error as never, new Uint8Array(), true));
  }

  protected override process(piece: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.taken = this.writer.write(piece);
    if (isLast) void this.writer.close();
  }
}
