/** A unit's list as text parted by semicolons, with the lines above its table. */
export function listFile(name: string, unit: string, lines: readonly string[]): File {
  const text = [unit, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", ...lines].join("\r\n");
  return new File([text], name, { type: "text/csv" });
}
