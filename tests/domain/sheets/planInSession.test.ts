import { planInSession } from "../../../src/domain/sheets/planInSession";
import { recordSheetContent } from "../../../src/domain/sheets/recordSheet";
import { HEAD_REASONS } from "../../../src/domain/sheets/parameterWords";
import {
  readCitationCells,
  SESSION_SHEET,
  sessionRecords,
} from "../../../src/domain/sheets/sessionSheet";
import { textCell, type CellContent } from "../../../src/domain/report/sheetContent";
import { PLAN, put, typed, type TablePlace } from "./sheetKit";

const SHA = "a".repeat(64);
const RECORDS = sessionRecords(PLAN, SHA);
const DUE = "deadlines/gui-bao-cao-danh-sach/date";
const SHARE = "voteRules/gioi-thieu-70/threshold/share";

function standing() {
  return put(recordSheetContent(SESSION_SHEET, RECORDS));
}

function at(key: string, heading: string): TablePlace {
  return {
    heading,
    record: RECORDS.findIndex(
      (record) => JSON.stringify(record.key) === JSON.stringify(textCell(key)),
    ),
  };
}

describe("planInSession", () => {
  test("the sheet as it was made changes nothing", async () => {
    const { grid, range } = await standing();
    expect(planInSession(PLAN, grid, range)).toEqual({ plan: PLAN, changed: [], faults: [] });
  });

  test.each([
    ["text", "25/05/2020"],
    ["a date that Excel has made a number of", 43976],
  ])("a deadline moved by the office: %s", async (_name, value) => {
    const edited = typed(await standing(), { ...at(DUE, "Giá trị"), value });
    const { plan, changed, faults } = planInSession(PLAN, edited.grid, edited.range);
    expect([changed, faults]).toEqual([[{ key: DUE, text: "25/05/2020", was: "20/05/2020" }], []]);
    const due = plan.deadlines.find(({ id }) => id === "gui-bao-cao-danh-sach");
    expect(due).toMatchObject({
      kind: "before",
      date: "2020-05-25",
      basis: { confidence: "CONFIRMED" },
    });
  });

  test("a value that cannot be read is named with its cell, and the pack's own holds", async () => {
    const place = at(SHARE, "Giá trị");
    const edited = typed(await standing(), { ...place, value: "0,7" });
    const { plan, changed, faults } = planInSession(PLAN, edited.grid, edited.range);
    expect([plan, changed]).toEqual([PLAN, []]);
    expect(faults).toEqual([
      {
        key: SHARE,
        text: "0,7",
        fault: "unreadable",
        expected: "70 %",
        at: { sheet: "Đợt xét", cell: `C${String(edited.range.top + 2 + place.record)}` },
      },
    ]);
  });

  test("a confirmation makes the leaf the office's own", async () => {
    const edited = typed(await standing(), {
      ...at(SHARE, "Cơ quan xác nhận"),
      value: "Hội đồng, 10/5/2020",
    });
    const { plan, changed } = planInSession(PLAN, edited.grid, edited.range);
    expect(changed).toEqual([]);
    expect(plan.voteRules.map(({ basis }) => basis.confidence)).toEqual(["CONFIRMED"]);
  });

  test("without the column Giá trị nothing is taken for a change", async () => {
    const edited = typed(await standing(), { heading: "Giá trị", record: -1, value: "Ghi chú" });
    expect(planInSession(PLAN, edited.grid, edited.range)).toEqual({
      plan: PLAN,
      changed: [],
      faults: [],
    });
  });

  test.each([
    ["plan", "014"],
    ["version", ""],
    ["sha256", "b".repeat(64)],
    ["title", "Kế hoạch khác"],
    ["regime", "B1"],
  ])(
    "%s tells with which pack the session was opened, and is not to be edited",
    async (key, value) => {
      const place = at(key, "Giá trị");
      const edited = typed(await standing(), { ...place, value });
      const { plan, changed, faults } = planInSession(PLAN, edited.grid, edited.range);
      expect([plan, changed]).toEqual([PLAN, []]);
      expect(faults).toEqual([
        {
          key,
          text: value,
          fault: "locked",
          expected: HEAD_REASONS.get(key),
          at: { sheet: "Đợt xét", cell: `C${String(edited.range.top + 2 + place.record)}` },
        },
      ]);
    },
  );

  test("the longest citation comes first, where one begins with another", async () => {
    const { grid, range } = await standing();
    const lengths = [...readCitationCells(grid, range).keys()].map(({ length }) => length);
    expect(lengths.length).toBeGreaterThan(10);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});

describe("the lines of Đợt xét", () => {
  const lines = new Map(RECORDS.map((record) => [textOf(record.key), record]));

  test.each([
    ["plan/issuer", ["Đợt xét", "Cơ quan ban hành", PLAN.issuer, ""]],
    [DUE, ["Hạn nộp", "Gửi", "20/05/2020", "ngày"]],
    [SHARE, ["Biểu quyết", "Điển hình tiên tiến", "70 %", "% hoặc phân số"]],
    ["listForms/cluster", ["Mẫu danh sách", "", "", ""]],
  ])("%s stands in its group, with award names and a unit", (key, [group, name, value, unit]) => {
    const line = lines.get(key);
    expect(textOf(line?.name)).toContain(name);
    expect([textOf(line?.group), textOf(line?.value), textOf(line?.unit)]).toEqual([
      group,
      value,
      unit,
    ]);
  });

  test("no heading names an award by its code", () => {
    const codes = PLAN.awards
      .map(({ code }) => code)
      .filter((code) => /^[A-Z0-9_]{4,}$/.test(code));
    const names = RECORDS.map(({ name }) => textOf(name)).join("\n");
    expect(codes.length).toBeGreaterThan(3);
    expect(codes.filter((code) => names.includes(code))).toEqual([]);
  });
});

function textOf(cell: CellContent | undefined): string {
  return cell?.kind === "text" ? cell.text : "";
}
