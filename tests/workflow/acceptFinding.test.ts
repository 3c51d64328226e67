import { acceptFinding } from "../../src/workflow/acceptFinding";
import { check } from "../../src/workflow/check";
import { undoLast } from "../../src/workflow/undoLast";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { logLines, preparedModel, recordsOf, withoutLog } from "./actionKit";
import { faultOf, newModel, over, typeInto, valueOf } from "./workflowKit";

const NAME = "Họ tên hoặc tên tập thể";

/** A register with one person twice: a warning among the errors. */
async function doubted(): Promise<{ readonly model: MemoryWorkbook; readonly warning: string }> {
  const model = await preparedModel();
  typeInto(model, { table: "BX_DanhSach", heading: NAME, record: 1 }, "Bà Trần Thị Mai");
  const { findings } = valueOf(await check(over(model)));
  const warnings = findings.filter(({ severity }) => severity === "warning");
  expect(warnings.map((finding) => finding.check)).toEqual(["duplicate-candidate"]);
  return { model, warning: warnings[0]?.fingerprint ?? "" };
}

function rowOf(model: MemoryWorkbook, fingerprint: string): readonly string[] {
  return recordsOf(model, "BX_KetQuaKiemTra").find((record) => record[13] === fingerprint) ?? [];
}

test("a warning is accepted with a reason, and stays so at the next check", async () => {
  const { model, warning } = await doubted();
  const receipt = valueOf(
    await acceptFinding(over(model), { fingerprint: warning, reason: " hai người trùng tên " }),
  );
  expect(rowOf(model, warning).slice(1, 2)).toEqual(["Đã chấp nhận"]);
  expect(rowOf(model, warning)[10]).toBe("hai người trùng tên");
  expect(receipt.cells.map(({ sheet, before, after }) => [sheet, before, after])).toEqual([
    [
      "Kết quả kiểm tra",
      { kind: "text", text: "Cảnh báo" },
      { kind: "text", text: "Đã chấp nhận" },
    ],
    ["Kết quả kiểm tra", { kind: "empty" }, { kind: "text", text: "hai người trùng tên" }],
  ]);
  expect(logLines(model, 1)).toEqual([
    expect.stringMatching(/^Chấp nhận: Bà Trần Thị Mai .* Lý do: hai người trùng tên$/su),
  ]);
  const { findings } = valueOf(await check(over(model)));
  expect(findings.find(({ fingerprint }) => fingerprint === warning)?.accepted).toBe(
    "hai người trùng tên",
  );
});

test("an empty reason takes it back", async () => {
  const { model, warning } = await doubted();
  const before = withoutLog(model);
  valueOf(await acceptFinding(over(model), { fingerprint: warning, reason: "đã rõ" }));
  valueOf(await acceptFinding(over(model), { fingerprint: warning, reason: "" }));
  expect(withoutLog(model)).toEqual(before);
  expect(logLines(model, 1)).toEqual([expect.stringMatching(/^Bỏ chấp nhận: Bà Trần Thị Mai/u)]);
});

test("an acceptance can be undone", async () => {
  const { model, warning } = await doubted();
  const before = withoutLog(model);
  const accepted = await acceptFinding(over(model), { fingerprint: warning, reason: "đã rõ" });
  valueOf(await undoLast(over(model), valueOf(accepted)));
  expect(withoutLog(model)).toEqual(before);
});

describe("is refused, and nothing is written,", () => {
  test("for an error", async () => {
    const { model } = await doubted();
    const { findings } = valueOf(await check(over(model)));
    const error = findings.find(({ severity }) => severity === "error")?.fingerprint ?? "";
    const before = model.snapshot();
    const acceptance = { fingerprint: error, reason: "xin bỏ qua" };
    expect(faultOf(await acceptFinding(over(model), acceptance))).toEqual({
      code: "errors-cannot-be-accepted",
    });
    expect(model.snapshot()).toEqual(before);
  });

  test.each([
    ["a finding that is not", "XXXXXXXX", "đã rõ", "unknown-finding"],
    ["a reason of blanks", null, "  ", "empty-reason"],
  ])("for %s", async (_, fingerprint, reason, code) => {
    const { model, warning } = await doubted();
    const before = model.snapshot();
    const acceptance = { fingerprint: fingerprint ?? warning, reason };
    expect(faultOf(await acceptFinding(over(model), acceptance))).toEqual({ code });
    expect(model.snapshot()).toEqual(before);
  });

  test("for a finding whose cells were corrected since the check", async () => {
    const { model, warning } = await doubted();
    typeInto(model, { table: "BX_DanhSach", heading: NAME, record: 1 }, "Ông Lê Văn Sơn");
    const acceptance = { fingerprint: warning, reason: "đã rõ" };
    expect(faultOf(await acceptFinding(over(model), acceptance))).toEqual({
      code: "unknown-finding",
    });
  });

  test("for a finding that is not on the sheet yet", async () => {
    const model = await preparedModel();
    const { warning } = await doubted();
    typeInto(model, { table: "BX_DanhSach", heading: NAME, record: 1 }, "Bà Trần Thị Mai");
    const acceptance = { fingerprint: warning, reason: "đã rõ" };
    expect(faultOf(await acceptFinding(over(model), acceptance))).toEqual({
      code: "unknown-finding",
    });
  });

  test("before anything was received", async () => {
    const acceptance = { fingerprint: "XXXXXXXX", reason: "đã rõ" };
    expect(faultOf(await acceptFinding(over(newModel()), acceptance))).toEqual({
      code: "no-register",
    });
  });
});
