import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { damaged, FileRefusal, overLimit } from "./FileRefusal";
import { MAX_PART_BYTES, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_FREE_BYTES } from "./limits";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate grows at most about 1,032 times, so one step never holds more than about 32 MiB. */
const STEP_BYTES = 32 * 1024;

/**
 * An archive whose parts are inflated as streams under a byte cap: sizes that the archive declares
 * may refuse it early but never let more through.
 */
export class ZipPackage {
  /** As written in the archive. */
  readonly names: readonly string[];
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();
  #inflated = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const entries = readZipDirectory(bytes);
    checkDeclaredSizes(entries);
    for (const entry of entries) {
      const key = entry.name.toLowerCase();
      if (this.#entries.has(key)) throw damaged("duplicate-part", { part: entry.name });
      this.#entries.set(key, entry);
      this.#contentStart(entry);
    }
    this.names = entries.map((entry) => entry.name);
  }

  /** Part names do not depend on case (ECMA-376 part 2, 6.2.2.3). */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Hands the part's bytes over in order; length and checksum are checked after the last one. */
  stream(name: string, take: (chunk: Uint8Array) => void): void {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw damaged("missing-part", { part: name });
    let size = 0;
    let crc = 0;
    for (const chunk of inflatedChunks(entry, this.#compressed(entry))) {
      size += chunk.length;
      this.#count(entry, size, chunk.length);
      crc = crc32(crc, chunk);
      take(chunk);
    }
    if (size !== entry.size) throw damaged("size-mismatch", { part: name });
    if (crc !== entry.crc) throw damaged("checksum", { part: name });
  }

  #count(entry: ZipEntry, size: number, added: number): void {
    this.#inflated += added;
    if (size > MAX_PART_BYTES) throw overLimit("zip-bomb", MAX_PART_BYTES, size);
    if (this.#inflated > MAX_TOTAL_BYTES) {
      throw overLimit("zip-bomb", MAX_TOTAL_BYTES, this.#inflated);
    }
    const most = Math.max(RATIO_FREE_BYTES, entry.compressedSize * MAX_RATIO);
    if (size > most) throw overLimit("zip-bomb", most, size);
  }

  #compressed(entry: ZipEntry): Uint8Array {
    if (entry.encrypted) throw new FileRefusal({ code: "password" });
    const start = this.#contentStart(entry);
    const end = start + entry.compressedSize;
    if (end > this.#bytes.length) throw damaged("truncated", { part: entry.name });
    return this.#bytes.subarray(start, end);
  }

  /** Behind the entry's own header (APPNOTE 4.3.7), which must name the same part as the directory does. */
  #contentStart({ name, path, offset }: ZipEntry): number {
    const bytes = this.#bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (offset + HEADER_BYTES > view.byteLength) throw damaged("truncated", { part: name });
    const nameStart = offset + HEADER_BYTES;
    const nameEnd = nameStart + view.getUint16(offset + 26, true);
    const written = new TextDecoder().decode(bytes.subarray(nameStart, nameEnd));
    if (view.getUint32(offset, true) !== HEADER || written !== path) {
      throw damaged("bad-zip", { part: name });
    }
    return nameEnd + view.getUint16(offset + 28, true);
  }
}

function checkDeclaredSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const entry of entries) {
    if (entry.size > MAX_PART_BYTES) throw overLimit("zip-bomb", MAX_PART_BYTES, entry.size);
    total += entry.size;
  }
  if (total > MAX_TOTAL_BYTES) throw overLimit("zip-bomb", MAX_TOTAL_BYTES, total);
}

function* inflatedChunks(entry: ZipEntry, compressed: Uint8Array): Generator<Uint8Array> {
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw damaged("bad-zip", { part: entry.name });
  }
  let ready: Uint8Array[] = [];
  const inflater = new Inflate((chunk) => {
    if (chunk.length > 0) ready.push(chunk);
  });
  for (let at = 0; at < compressed.length; at += STEP_BYTES) {
    const step = compressed.subarray(at, at + STEP_BYTES);
    if (entry.method === STORED) {
      yield step;
      continue;
    }
    try {
      inflater.push(step, at + STEP_BYTES >= compressed.length);
    } catch {
      throw damaged("bad-zip", { part: entry.name });
    }
    yield* ready;
    ready = [];
  }
}
