/**
 * The archive with its directory in the 64-bit form of APPNOTE 4.3.14 and 4.5.3, as some writers make it even
 * for small files: all 32-bit sizes and offsets are full, the true ones stand in the extra fields.
 */
export function toZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const pieces: Uint8Array[] = [zip.subarray(0, start)];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    pieces.push(wideEntry(zip.slice(at, nameEnd)));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const size = pieces.slice(1).reduce((sum, { length }) => sum + length, 0);
  pieces.push(wideEnd(count, size, start), locator(start + size), fullEnd());
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function wideEntry(entry: Uint8Array): Uint8Array {
  const view = new DataView(entry.buffer);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  [24, 20, 42].forEach((field, index) => {
    extra.setBigUint64(4 + index * 8, BigInt(view.getUint32(field, true)), true);
    view.setUint32(field, 0xffffffff, true);
  });
  view.setUint16(30, 28, true);
  view.setUint16(32, 0, true);
  return Uint8Array.from([...entry, ...new Uint8Array(extra.buffer)]);
}

function wideEnd(count: number, size: number, start: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(56));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(4, 44n, true);
  end.setBigUint64(24, BigInt(count), true);
  end.setBigUint64(32, BigInt(count), true);
  end.setBigUint64(40, BigInt(size), true);
  end.setBigUint64(48, BigInt(start), true);
  return new Uint8Array(end.buffer);
}

function locator(end64: number): Uint8Array {
  const record = new DataView(new ArrayBuffer(20));
  record.setUint32(0, 0x07064b50, true);
  record.setBigUint64(8, BigInt(end64), true);
  record.setUint32(16, 1, true);
  return new Uint8Array(record.buffer);
}

function fullEnd(): Uint8Array {
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  [8, 10].forEach((field) => {
    end.setUint16(field, 0xffff, true);
  });
  [12, 16].forEach((field) => {
    end.setUint32(field, 0xffffffff, true);
  });
  return new Uint8Array(end.buffer);
}
