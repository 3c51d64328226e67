const ENTRY_BYTES = 128;

/**
 * A compound file (MS-CFB) of one directory sector with the given streams, as far as telling its kind needs:
 * header, allocation table, directory.
 */
export function makeCompound(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  const entries = ["Root Entry", ...names];
  entries.forEach((name, index) => {
    const at = 512 * 2 + index * ENTRY_BYTES;
    for (let letter = 0; letter < name.length; letter += 1) {
      view.setUint16(at + letter * 2, name.charCodeAt(letter), true);
    }
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}
