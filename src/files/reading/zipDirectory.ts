import { damaged, overLimit } from "./FileRefusal";
import { MAX_ENTRIES } from "./limits";

/** One file in a ZIP archive, as its central directory describes it (APPNOTE 4.3.12). */
export interface ZipEntry {
  /** As written. */
  readonly path: string;
  /** With forward slashes and no leading one. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared; not to be trusted before the bytes are counted. */
  readonly size: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const UNKNOWN_32 = 0xffffffff;
const UNKNOWN_16 = 0xffff;

/** The entries of an archive; refuses what is cut short, inconsistent or over the limit of entries. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = locateDirectory(view);
  if (directory.count > MAX_ENTRIES) throw overLimit("zip-bomb", MAX_ENTRIES, directory.count);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > view.byteLength) throw damaged("truncated");
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged("bad-zip");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged("truncated");
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const extra = { from: at + 46 + nameLength, to: at + 46 + nameLength + extraLength };
    entries.push(readEntry(view, at, path, extra));
    at = next;
  }
  // A wrong count would drop parts without a word.
  if (at !== directory.offset + directory.size) throw damaged("bad-zip");
  return entries;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function readEntry(view: DataView, at: number, path: string, extra: Span): ZipEntry {
  const wide = wideFields(view, extra);
  // APPNOTE 4.5.3: the 64-bit fields stand in this order, each only where the 32-bit one is full.
  const field = (position: number): number => {
    const short = view.getUint32(position, true);
    return short === UNKNOWN_32 ? (wide.shift() ?? short) : short;
  };
  const size = field(at + 24);
  const compressedSize = field(at + 20);
  const offset = field(at + 42);
  return {
    path,
    name: path.replaceAll("\\", "/").replace(/^\/+/, ""),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
}

function wideFields(view: DataView, extra: Span): number[] {
  let at = extra.from;
  while (at + 4 <= extra.to) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extra.to) break;
    if (view.getUint16(at, true) === 1) {
      const fields: number[] = [];
      for (let field = at + 4; field + 8 <= end; field += 8) fields.push(wideNumber(view, field));
      return fields;
    }
    at = end;
  }
  return [];
}

interface Directory {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

function locateDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const directory = { count, offset, size };
  if (count !== UNKNOWN_16 && size !== UNKNOWN_32 && offset !== UNKNOWN_32) return directory;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return directory;
  const end64 = wideNumber(view, locator + 8);
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_OF_DIRECTORY_64) {
    throw damaged("bad-zip");
  }
  return {
    count: wideNumber(view, end64 + 32),
    size: wideNumber(view, end64 + 40),
    offset: wideNumber(view, end64 + 48),
  };
}

/** The end record is searched from behind: a comment of up to 65,535 bytes may follow it. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - UNKNOWN_16);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged("truncated");
}

function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
