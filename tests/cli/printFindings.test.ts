import { join } from "node:path";
import { NOTHING_ASKED } from "../../src/cli/commandLine";
import { makeReport } from "../../src/cli/makeReport";
import { printFindings } from "../../src/cli/printFindings";
import { printReview } from "../../src/cli/printReview";
import { reviewFiles, type Review } from "../../src/cli/reviewFiles";
import { writeXlsx } from "../../src/files/writeXlsx";
import { columnOf, typeInto, valueOf } from "../workflow/workflowKit";
import { WorkFolder } from "./runCommand";
import { bookOf } from "./smallBooks";

const folder = new WorkFolder();
const REASON = "Đã hỏi trường: danh hiệu như danh sách.";
const NAME = "Bà Trần Thị Mai, Giáo viên";
const LIST = [
  ["TRƯỜNG THPT HOA SEN"],
  ["TT", "Họ và tên, chức vụ, đơn vị công tác", "Tóm tắt thành tích"],
  ["1.", NAME, ""],
  ["2.", NAME, ""],
  ["3.", "Ông Lê Văn Sơn, Giáo viên", ""],
];

afterAll(() => {
  folder.remove();
});

async function reviewed(name: string, bytes: Uint8Array): Promise<Review> {
  const files = [join(folder.path, folder.put(name, bytes))];
  return valueOf(await reviewFiles({ ...NOTHING_ASKED, files, plan: "003" }));
}

describe("two runs, with a warning accepted and a cell corrected between them", () => {
  let first: Review;
  let second: Review;

  beforeAll(async () => {
    first = await reviewed("vao.xlsx", await bookOf(LIST));
    const { workbook, checked } = first;
    const warning = checked?.findings.find(({ check }) => check === "unclear-award");
    const prints = columnOf(workbook, "BX_KetQuaKiemTra", "Mã phát hiện");
    const record = prints.indexOf(warning?.fingerprint ?? "");
    typeInto(workbook, { table: "BX_KetQuaKiemTra", heading: "Lý do chấp nhận", record }, REASON);
    const summary = { table: "BX_DanhSach", heading: "Tóm tắt thành tích", record: 2 };
    typeInto(workbook, summary, "Giáo viên dạy giỏi cấp tỉnh năm 2019");
    second = await reviewed("so.xlsx", await writeXlsx(workbook.snapshot()));
  });

  test("the first has nothing to be compared with", () => {
    expect(makeReport(first).since).toBeNull();
    expect(printFindings(first).join("\n")).not.toMatch(/So với lần kiểm tra trước|mới\]/);
  });

  test("all four counts stand in the head", () => {
    const findings = first.checked?.findings ?? [];
    const count = (severity: string) =>
      String(findings.filter((finding) => finding.severity === severity).length);
    expect(printFindings(first)[1]).toBe(
      `Phát hiện: ${count("error")} lỗi, ${count("warning")} cảnh báo, ${count("info")} thông tin, 0 đã chấp nhận.`,
    );
  });

  test("the reason of an accepted finding is printed under it", () => {
    const lines = printFindings(second);
    expect(lines[1]).toMatch(/, 1 đã chấp nhận\.$/);
    const at = lines.findIndex((line) => line.startsWith("  [đã chấp nhận"));
    expect(lines[at + 3]).toBe(`      Lý do chấp nhận: ${REASON}`);
  });

  test("what is new and what is gone is told in both outputs", () => {
    const { since } = makeReport(second);
    expect(since?.fixed.length).toBeGreaterThan(0);
    const lines = printFindings(second);
    expect(lines[2]).toBe(
      `So với lần kiểm tra trước: ${String(since?.fresh.length)} mới, ${String(since?.fixed.length)} đã hết.`,
    );
    expect(lines.filter((line) => line.startsWith("  [đã hết]"))).toEqual(
      since?.fixed.map(({ where, what }) => `  [đã hết] ${where}: ${what}`),
    );
    expect(lines.filter((line) => /^ {2}\[[^\]]+, mới\]/.test(line))).toHaveLength(
      since?.fresh.length ?? -1,
    );
  });

  test("what is left to people has a list of its own after what was not checked", () => {
    const lines = printReview(first);
    const from = lines.indexOf("Chưa kiểm tra:");
    const to = lines.indexOf("Để người xét tự đánh giá, phần mềm không kiểm tra:");
    expect(from).toBeGreaterThan(0);
    expect(to).toBeGreaterThan(from);
    expect(lines.slice(from, to).filter((line) => line.includes("Người xét"))).toEqual([]);
    const left = (first.checked?.notChecked ?? []).filter(
      ({ check }) => check === "left-to-people",
    );
    expect(lines.slice(to + 1, to + 1 + left.length)).toEqual(
      left.map(({ params }) => `  - ${String(params["text"])}.`),
    );
  });
});
