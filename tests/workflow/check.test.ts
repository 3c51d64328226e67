import { check, type CheckOutcome } from "../../src/workflow/check";
import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receive } from "../../src/workflow/receive";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import {
  CLUSTER_FILE,
  columnOf,
  faultOf,
  newModel,
  over,
  SCHOOL_FILE,
  typeInto,
  valueOf,
} from "./workflowKit";

const REGISTER = "BX_DanhSach";
const FINDINGS = "BX_KetQuaKiemTra";

async function received(): Promise<MemoryWorkbook> {
  const model = newModel();
  valueOf(await receive(over(model), [SCHOOL_FILE, CLUSTER_FILE]));
  return model;
}

function seen({ findings }: CheckOutcome) {
  return findings.map(({ check, severity, at, params, accepted }) => ({
    check,
    severity,
    at: at.map(({ cell }) => cell),
    params,
    accepted,
  }));
}

const NO_SUMMARY = {
  check: "empty-required-part",
  severity: "error",
  at: ["H6"],
  params: { part: "summary" },
  accepted: null,
};

/** A warning: the award is for persons, the name is a collective's, and the row does not say which it is. */
const UNCLEAR_KIND = {
  check: "wrong-candidate-kind",
  severity: "warning",
  at: ["E5", "F5"],
  params: { kind: "unknown", allowed: "individual", listForm: "III" },
  accepted: null,
};
const KIND = { table: REGISTER, heading: "Đối tượng", record: 0 };
const NAME = { ...KIND, heading: "Họ tên hoặc tên tập thể" };

/** Checks with an accepted warning in the workbook; its row among the findings. */
async function withAcceptance(): Promise<{ model: MemoryWorkbook; record: number }> {
  const model = await received();
  typeInto(model, KIND, "");
  typeInto(model, NAME, "Tổ Văn");
  valueOf(await check(over(model)));
  const record = columnOf(model, FINDINGS, "Mức độ").indexOf("Cảnh báo");
  typeInto(model, { table: FINDINGS, heading: "Lý do chấp nhận", record }, "đã hỏi đơn vị");
  return { model, record };
}

test("nothing has been received yet", async () => {
  const model = newModel();
  const before = model.snapshot();
  expect(faultOf(await check(over(model)))).toEqual({ code: "no-register" });
  expect(model.snapshot()).toEqual(before);
});

test("a person's correction in the register changes what the next check finds", async () => {
  const model = await received();
  expect(seen(valueOf(await check(over(model))))).toEqual([NO_SUMMARY]);
  const summary = { table: REGISTER, heading: "Tóm tắt thành tích", record: 1 };
  typeInto(model, summary, "Đạt danh hiệu theo Quyết định số: 9/QĐ-CTN ngày 31/02/2016");
  expect(seen(valueOf(await check(over(model))))).toEqual([
    {
      ...NO_SUMMARY,
      check: "decision-reference",
      params: {
        fault: "impossible-date",
        decided: "Quyết định số: 9/QĐ-CTN ngày 31/02/2016",
      },
    },
  ]);
  typeInto(model, summary, "Đạt danh hiệu theo Quyết định số: 9/QĐ-CTN ngày 29/02/2016");
  expect(seen(valueOf(await check(over(model))))).toEqual([]);
});

test("the findings sheet lists the findings, then everything that was not checked", async () => {
  const model = await received();
  const { findings, notChecked } = valueOf(await check(over(model)));
  const severities = columnOf(model, FINDINGS, "Mức độ");
  expect(severities).toEqual([
    ...findings.map(() => "Lỗi"),
    ...notChecked.map(() => "Chưa kiểm tra"),
  ]);
  expect(columnOf(model, FINDINGS, "Nội dung")).not.toContain("");
  expect(columnOf(model, FINDINGS, "Mã phát hiện").slice(0, findings.length)).toEqual(
    findings.map(({ fingerprint }) => fingerprint),
  );
});

test("a second check of the same workbook changes the log only", async () => {
  const model = await received();
  valueOf(await check(over(model)));
  const before = model.snapshot();
  valueOf(await check(over(model)));
  const withoutLog = ({ sheets }: typeof before) => sheets.filter(({ name }) => name !== "Nhật ký");
  expect(withoutLog(model.snapshot())).toEqual(withoutLog(before));
  expect(columnOf(model, "BX_NhatKy", "Việc")).toEqual(["Tiếp nhận", "Kiểm tra", "Kiểm tra"]);
});

test("the register is not touched by a check", async () => {
  const model = await received();
  const before = model.sheet("Danh sách")!.snapshot();
  valueOf(await check(over(model)));
  expect(model.sheet("Danh sách")!.snapshot()).toEqual(before);
});

describe("the reason for which somebody accepted a warning", () => {
  test("is kept by the next checks", async () => {
    const { model, record } = await withAcceptance();
    for (let time = 1; time <= 2; time += 1) {
      expect(seen(valueOf(await check(over(model))))).toEqual([
        NO_SUMMARY,
        { ...UNCLEAR_KIND, accepted: "đã hỏi đơn vị" },
      ]);
      expect(columnOf(model, FINDINGS, "Mức độ")[record]).toBe("Đã chấp nhận");
      expect(columnOf(model, FINDINGS, "Lý do chấp nhận")[record]).toBe("đã hỏi đơn vị");
    }
  });

  test("is kept when the row stands elsewhere, after more was received", async () => {
    const { model } = await withAcceptance();
    const another = { ...SCHOOL_FILE, sha256: "f".repeat(64) };
    valueOf(await receive(over(model), [another]));
    const { findings } = valueOf(await check(over(model)));
    expect(findings.filter(({ accepted }) => accepted === "đã hỏi đơn vị")).toHaveLength(1);
  });

  test("does not hold once its cell says something else", async () => {
    const { model } = await withAcceptance();
    typeInto(model, NAME, "Tổ Toán");
    expect(seen(valueOf(await check(over(model))))).toContainEqual(UNCLEAR_KIND);
  });

  test("does not hold for an error", async () => {
    const model = await received();
    valueOf(await check(over(model)));
    typeInto(model, { table: FINDINGS, heading: "Lý do chấp nhận", record: 0 }, "cho qua");
    expect(seen(valueOf(await check(over(model))))).toEqual([NO_SUMMARY]);
    expect(columnOf(model, FINDINGS, "Mức độ")[0]).toBe("Lỗi");
  });
});

test("sheets that people fill in let more checks run", async () => {
  const model = await received();
  valueOf(await prepareSheets(over(model)));
  typeInto(model, { table: "BX_DonVi", heading: "Tên đơn vị", record: 0 }, "Trường THPT Ba Vì");
  typeInto(model, { table: "BX_DonVi", heading: "Loại đơn vị", record: 0 }, "Đơn vị trường học");
  const outcome = valueOf(await check(over(model)));
  expect(outcome.notChecked.map(({ reason }) => reason)).not.toContain("no-units-sheet");
  expect(outcome.findings.filter(({ check }) => check === "silent-unit")).toMatchObject([
    { subject: { kind: "unit", id: "Trường THPT Ba Vì" }, at: [{ sheet: "Đơn vị", cell: "A5" }] },
  ]);
});

describe("against the run before", () => {
  const SINCE = "So với lần trước";
  const SUMMARY = { ...KIND, heading: "Tóm tắt thành tích", record: 1 };

  test("the first run and an unchanged one say nothing", async () => {
    const model = await received();
    valueOf(await check(over(model)));
    const first = columnOf(model, FINDINGS, SINCE);
    valueOf(await check(over(model)));
    expect(new Set([...first, ...columnOf(model, FINDINGS, SINCE)])).toEqual(new Set([""]));
  });

  test("what is new is marked, what has gone is listed once at the foot and counts for nothing", async () => {
    const model = await received();
    const before = valueOf(await check(over(model)));
    const gone = before.findings.filter(({ params }) => params["part"] === "summary");
    typeInto(model, SUMMARY, "Có 12 sáng kiến; Quyết định số 123/QĐ-CTN ngày 15/11/2017");
    typeInto(model, NAME, "");
    const after = valueOf(await check(over(model)));
    const fresh = after.findings.filter(
      ({ fingerprint }) => !before.findings.some((one) => one.fingerprint === fingerprint),
    );
    const since = columnOf(model, FINDINGS, SINCE);
    expect(gone.length).toBeGreaterThan(0);
    expect(since.filter((word) => word === "mới")).toHaveLength(fresh.length);
    const foot = columnOf(model, FINDINGS, "Mức độ").map((word) => word === "Đã hết");
    expect(foot.filter(Boolean)).toHaveLength(
      before.findings.length + fresh.length - after.findings.length,
    );
    const codes = columnOf(model, FINDINGS, "Mã phát hiện");
    expect(codes.filter((_, at) => foot[at])).toEqual(foot.filter(Boolean).map(() => ""));
    valueOf(await check(over(model)));
    expect(columnOf(model, FINDINGS, "Mức độ")).not.toContain("Đã hết");
  });
});

test("a parameter that the office has changed holds, and the log names it", async () => {
  const model = await received();
  const keys = columnOf(model, "BX_DotXet", "Khóa");
  const record = keys.findIndex((each) => each.includes(`listForms/cluster/individual`));
  expect(record).toBeGreaterThan(0);
  typeInto(model, { table: "BX_DotXet", heading: "Giá trị", record }, "7");
  const { findings } = valueOf(await check(over(model)));
  const numbers = findings.filter(({ check: id }) => id === "exact-number");
  expect(numbers.map(({ params }) => [params["kind"], params["required"]])).toContainEqual([
    "individual",
    7,
  ]);
  expect(columnOf(model, "BX_NhatKy", "Chi tiết").at(-1)).toBe(
    `Thông số của cơ quan: ${keys[record] ?? ""} = 7 (gói: 1)`,
  );
});

test.each([
  ["days", ["12/5/1980", "03/9/1985"], []],
  ["years", ["Sinh năm 1980", "(1985)"], []],
  ["a birth on one row only", ["12/5/1980", ""], ["error"]],
  ["one day written two ways", ["12/5/1980", "12/05/1980 00:00:00"], ["error"]],
])(
  "two people of one name and post are told apart by their births: %s",
  async (_, births, left) => {
    const model = await received();
    const type = (heading: string, texts: readonly string[]) => {
      for (const [record, text] of texts.entries()) {
        typeInto(model, { table: REGISTER, heading, record }, text);
      }
    };
    type("Họ tên hoặc tên tập thể", ["Bà Trần Thị Mai", "Bà Trần Thị Mai"]);
    type("Chức vụ và đơn vị công tác", ["Giáo viên", "Giáo viên"]);
    const severities = async () => {
      const { findings } = valueOf(await check(over(model)));
      const doubled = findings.filter((finding) => finding.check === "duplicate-candidate");
      return doubled.map(({ severity }) => severity);
    };
    expect(await severities()).toEqual(["error"]);
    type("Ngày sinh", births);
    expect(await severities()).toEqual(left);
  },
);
