/** A text of ours in quotation marks; marks inside it become single ones: “Kỷ niệm chương ‘Vì sự nghiệp Giáo dục’”. */
export function quoted(text: string): string {
  return `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
