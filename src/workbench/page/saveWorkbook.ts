import type { MemoryWorkbook } from "../../workbook/MemoryWorkbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the person as a fresh .xlsx file. */
export async function saveWorkbook(model: MemoryWorkbook, fileName: string): Promise<void> {
  const { writeXlsx } = await import("../../files/writeXlsx");
  const bytes = await writeXlsx(model.snapshot());
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
