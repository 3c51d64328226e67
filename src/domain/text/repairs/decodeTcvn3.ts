/** The characters of the bytes A1 to FE, in their order; a dot where the fonts have no letter. */
const LETTERS =
  "ĂÂÊÔƠƯĐăâêôơưđ." +
  ".....àảãáạ.ằẳẵắ." +
  "......ặầẩẫấậè.ẻẽ" +
  "éẹềểễếệìỉ...ĩíịò" +
  ".ỏõóọồổỗốộờởỡớợù" +
  ".ủũúụừửữứựỳỷỹýỵ";
const FIRST = 0xa1;

/** Bytes that windows-1258, the Vietnamese code page, reads as something else than windows-1252. */
const OF_1258: readonly (readonly [string, number])[] = [
  ["\u0300", 0xcc],
  ["\u0110", 0xd0],
  ["\u0309", 0xd2],
  ["\u01a0", 0xd5],
  ["\u01af", 0xdd],
  ["\u0303", 0xde],
  ["\u0103", 0xe3],
  ["\u0301", 0xec],
  ["\u0111", 0xf0],
  ["\u0323", 0xf2],
  ["\u01a1", 0xf5],
  ["\u01b0", 0xfd],
  ["\u20ab", 0xfe],
];

const DECODED: ReadonlyMap<string, string> = new Map(
  Array.from(LETTERS.normalize("NFC")).flatMap((letter, place): [string, string][] =>
    letter === "." ? [] : [[String.fromCharCode(FIRST + place), letter]],
  ),
);
const READ_AS_1258: ReadonlyMap<string, string> = new Map(
  OF_1258.map(([letter, byte]) => [letter, String.fromCharCode(byte)]),
);

/**
 * The Unicode text behind TCVN3 (ABC) bytes that were read as windows-1252: TCVN 5712:1993, the part
 * of it that the `.Vn…` fonts have. These have no capitals with a tone, so `§¹I` gives `ĐạI` unless
 * `upper` is set: the fonts whose name ends in H show small letters as capitals, and so does `upper`.
 * Characters that are none of the encoding stay.
 */
export function decodeTcvn3(text: string, options: { readonly upper: boolean }): string {
  const decoded = Array.from(text, (letter) => DECODED.get(letter) ?? letter).join("");
  return options.upper ? decoded.toUpperCase() : decoded;
}

/** Text read as windows-1258 as it would be had it been read as windows-1252. */
export function as1252(text: string): string {
  return Array.from(text, (letter) => READ_AS_1258.get(letter) ?? letter).join("");
}
