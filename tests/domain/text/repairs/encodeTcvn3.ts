/** TCVN 5712:1993, letter by letter with its byte: the letters that the .Vn fonts have. */
const BYTES = [
  "Ă:A1 Â:A2 Ê:A3 Ô:A4 Ơ:A5 Ư:A6 Đ:A7 ă:A8 â:A9 ê:AA ô:AB ơ:AC ư:AD đ:AE à:B5 ả:B6 ã:B7 á:B8 ạ:B9 ằ:BB ẳ:BC ẵ:BD ắ:BE",
  "ặ:C6 ầ:C7 ẩ:C8 ẫ:C9 ấ:CA ậ:CB è:CC ẻ:CE ẽ:CF é:D0 ẹ:D1 ề:D2 ể:D3 ễ:D4 ế:D5 ệ:D6 ì:D7 ỉ:D8 ĩ:DC í:DD ị:DE ò:DF",
  "ỏ:E1 õ:E2 ó:E3 ọ:E4 ồ:E5 ổ:E6 ỗ:E7 ố:E8 ộ:E9 ờ:EA ở:EB ỡ:EC ớ:ED ợ:EE ù:EF ủ:F1 ũ:F2 ú:F3 ụ:F4 ừ:F5 ử:F6 ữ:F7",
  "ứ:F8 ự:F9 ỳ:FA ỷ:FB ỹ:FC ý:FD ỵ:FE",
]
  .join(" ")
  .split(" ")
  .map((pair) => pair.split(":"));
export const BYTE_OF = new Map(
  BYTES.map(([letter = "", byte = ""]) => [letter, String.fromCharCode(Number.parseInt(byte, 16))]),
);

/** The characters that show the text in a .Vn font; the others stay. */
export function encodeTcvn3(text: string): string {
  return Array.from(text, (letter) => BYTE_OF.get(letter) ?? letter).join("");
}
