import { textCell } from "../../../src/domain/report/sheetContent";
import { COUNCIL_SHEET, readCouncil } from "../../../src/domain/sheets/councilSheet";
import { FINDING_SHEET, readAcceptances } from "../../../src/domain/sheets/findingSheet";
import { LOG_SHEET, logRecord } from "../../../src/domain/sheets/logSheet";
import { readRecords } from "../../../src/domain/sheets/recordSheet";
import {
  readSession,
  SESSION_SHEET,
  sessionRecords,
} from "../../../src/domain/sheets/sessionSheet";
import { PLAN, putRecords, rearranged } from "./sheetKit";

describe("Hội đồng", () => {
  const member = (name: string, votes: string, present: string) => ({
    name: textCell(name),
    position: textCell("Hiệu trưởng"),
    role: textCell("Ủy viên"),
    votes: textCell(votes),
    present: textCell(present),
  });
  const records = [
    member("Lê Văn An", "có", "vắng"),
    member("Trần Thị Bình", "Không", "Có"),
    member("Vũ Văn Chung", "", "hoãn"),
    member("", "có", "có"),
  ];

  test("comes back; what the sheet does not say is not decided", async () => {
    const position = "Hiệu trưởng";
    const table = await putRecords(COUNCIL_SHEET, records);
    for (const { grid, range } of [table, rearranged(table)]) {
      expect(readCouncil(grid, range)).toEqual([
        { name: "Lê Văn An", position, role: "Ủy viên", votes: true, present: false },
        { name: "Trần Thị Bình", position, role: "Ủy viên", votes: false, present: true },
        { name: "Vũ Văn Chung", position, role: "Ủy viên", votes: null, present: null },
      ]);
    }
  });
});

describe("Kết quả kiểm tra", () => {
  test("gives the reasons that people wrote, by finding", async () => {
    const finding = (fingerprint: string, accepted: string) => ({
      severity: textCell("Cảnh báo"),
      fingerprint: textCell(fingerprint),
      accepted: textCell(accepted),
    });
    const table = await putRecords(FINDING_SHEET, [
      finding("AAAA1111", "đã hỏi\nđơn vị"),
      finding("BBBB2222", ""),
      finding("", "viết nhầm chỗ"),
      finding("CCCC3333", "=đúng"),
    ]);
    for (const { grid, range } of [table, rearranged(table)]) {
      expect([...readAcceptances(grid, range)]).toEqual([
        ["AAAA1111", "đã hỏi\nđơn vị"],
        ["CCCC3333", "=đúng"],
      ]);
    }
  });
});

describe("Đợt xét", () => {
  test("names plan, version and hash of the session", async () => {
    const table = await putRecords(SESSION_SHEET, sessionRecords(PLAN, "5f".repeat(32)));
    for (const { grid, range } of [table, rearranged(table)]) {
      expect([...readSession(grid, range)].slice(0, 6)).toEqual([
        ["plan", "003"],
        ["version", PLAN.version],
        ["sha256", "5f".repeat(32)],
        ["title", PLAN.title],
        ["regime", `${PLAN.regime?.id ?? ""}: ${PLAN.regime?.name ?? ""}`],
        ["plan/issuer", PLAN.issuer],
      ]);
    }
  });
});

describe("Nhật ký", () => {
  test("keeps what was done as it was said", async () => {
    const entry = {
      time: "2020-05-11T08:00:00+07:00",
      person: "=Vũ Thị Lan",
      action: "Tiếp nhận",
      detail: "a.xlsx: 2 đề nghị",
    };
    const { grid, range } = await putRecords(LOG_SHEET, [logRecord(entry)]);
    const { records } = readRecords(LOG_SHEET, grid, range);
    expect(
      records.map(({ text }) => ({
        time: text("time"),
        person: text("person"),
        action: text("action"),
        detail: text("detail"),
      })),
    ).toEqual([entry]);
  });
});
