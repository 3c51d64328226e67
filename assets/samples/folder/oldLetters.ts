/** TCVN 5712:1993, the letters of the .VnTime fonts: bytes as Latin-1 shows them. Capitals with tones have none. */
const TCVN3: Readonly<Record<string, string>> = table(
  "àµ á¸ ả¶ ã· ạ¹ ă¨ ằ» ắ¾ ẳ¼ ẵ½ ặÆ â© ầÇ ấÊ ẩÈ ẫÉ ậË đ® èÌ éÐ ẻÎ ẽÏ ẹÑ êª ềÒ ếÕ ểÓ ễÔ ệÖ ì× íÝ ỉØ ĩÜ ịÞ " +
    "òß óã ỏá õâ ọä ô« ồå ốè ổæ ỗç ộé ơ¬ ờê ớí ởë ỡì ợî ùï úó ủñ ũò ụô ư\u00ad ừõ ứø ửö ữ÷ ựù ỳú ýý ỷû ỹü ỵþ " +
    "Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§",
);

/** The letters of windows-1258 that Latin-1 does not have, and its five tones, which stand behind their letter. */
const WINDOWS_1258: Readonly<Record<string, string>> = table(
  "ĂÃ ăã ĐÐ đð ƠÕ ơõ ƯÝ ưý \u0300Ì \u0309Ò \u0303Þ \u0301ì \u0323ò –\u0096 “\u0093 ”\u0094",
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function table(pairs: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.split(" ").map(([letter = "", ...code]) => [letter, code.join("")]),
  );
}

/** As typed in a .VnTime font. */
export function toTcvn3(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (letter) => known(TCVN3, letter));
}

/** Each tone behind its letter: neither of Unicode's two usual forms. */
export function withTonesApart(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const parts = letter.normalize("NFD");
    return parts.replace(TONES, "").normalize("NFC") + (parts.match(TONES)?.join("") ?? "");
  });
}

/** The bytes of a text file as an old program saves it. */
export function toWindows1258(text: string): Uint8Array {
  const bytes = withTonesApart(text).replace(/[^\0-\x7f]/gu, (letter) =>
    letter <= "\u00ff" ? letter : known(WINDOWS_1258, letter),
  );
  return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
}

function known(letters: Readonly<Record<string, string>>, letter: string): string {
  const code = letters[letter];
  if (code === undefined) throw new Error(`The old code has no ${letter}`);
  return code;
}
