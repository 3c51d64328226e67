import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receive } from "../../src/workflow/receive";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { CLUSTER_FILE, newModel, over, typeInto, valueOf } from "./workflowKit";

const MARKS: Readonly<Record<string, readonly number[]>> = {
  "Lê Văn An": [35, 25.5, 15, 5],
  "Trần Thị Bình": [40, 25, 15, 10],
};
const CRITERIA = [
  "Thành tích nổi bật, có số liệu so sánh với mặt bằng chung (tối đa 40)",
  "Mô hình mới, sáng tạo, ứng dụng hiệu quả (tối đa 30)",
  "Sức thuyết phục, nêu gương, lan tỏa (tối đa 20)",
  "Vượt khó, cống hiến thầm lặng, giúp đỡ đồng nghiệp, học sinh (tối đa 10)",
];
const VOTE = {
  "Tổng số thành viên": 2,
  "Có mặt": 2,
  "Đồng ý": 2,
  "Không đồng ý": 0,
  "Phiếu trắng": 0,
  "Không hợp lệ": 0,
  "Không thu về": 0,
};

/** A cụm's list received, and its first candidate marked by two members and voted; the second is still open. */
export async function votedModel(): Promise<MemoryWorkbook> {
  const model = newModel();
  valueOf(await receive(over(model), [CLUSTER_FILE]));
  valueOf(await prepareSheets(over(model)));
  typeCouncil(model);
  valueOf(await prepareSheets(over(model)));
  for (const [member, marks] of Object.entries(MARKS)) typeMarks(model, member, marks);
  for (const [heading, count] of Object.entries(VOTE)) {
    typeInto(model, { table: "BX_KiemPhieu", heading, record: 0 }, count);
  }
  for (const record of [0, 1]) {
    typeInto(model, { table: "BX_HoSo", heading: "Tình trạng", record }, "có");
  }
  return model;
}

function typeCouncil(model: MemoryWorkbook): void {
  const members = Object.keys(MARKS);
  const range = { top: 3, left: 0, bottom: 3 + members.length, right: 4 };
  valueOf(model.setTable("BX_HoiDong", "Hội đồng", range));
  for (const [record, name] of members.entries()) {
    typeInto(model, { table: "BX_HoiDong", heading: "Họ và tên", record }, name);
    typeInto(model, { table: "BX_HoiDong", heading: "Quyền biểu quyết", record }, "có");
  }
}

function typeMarks(model: MemoryWorkbook, member: string, marks: readonly number[]): void {
  const sheet = `Điểm - ${member}`;
  const table = model.tables.find((placed) => placed.sheet === sheet)?.name ?? "";
  for (const [at, mark] of marks.entries()) {
    typeInto(model, { table, heading: CRITERIA[at] ?? "", record: 0 }, mark);
  }
}
