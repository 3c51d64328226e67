/** What `npm start` prints: both languages, since nobody has chosen one yet. */
export function buildingText(): string {
  return "Đang dựng ngăn Bình Xét và bàn thử… / Building the pane and the workbench…";
}

export function builtText(address: string): string {
  return [
    "",
    `  Mở trong trình duyệt: ${address}`,
    `  Open in a browser:    ${address}`,
    "",
    "  Dừng: Ctrl+C / Stop: Ctrl+C",
  ].join("\n");
}

/** One line for each language; `ca` is the file of the certificate. */
export function notTrustedText(ca: string): string {
  return [
    `  Máy chưa tin chứng chỉ ${ca}: trình duyệt sẽ hỏi, hãy chọn đi tiếp tới localhost; muốn chạy trong Excel thì thêm tệp này vào mục chứng chỉ gốc tin cậy.`,
    `  This machine does not trust ${ca}: let the browser go on to localhost; for Excel add the file to the trusted root certificates.`,
  ].join("\n");
}
