import { textCell } from "../../../src/domain/report/sheetContent";
import { COUNCIL_SHEET, readCouncil } from "../../../src/domain/sheets/councilSheet";
import { DOSSIER_SHEET, dossierRecord, readDossier } from "../../../src/domain/sheets/dossierSheet";
import { FINDING_SHEET, readAcceptances } from "../../../src/domain/sheets/findingSheet";
import { LOG_SHEET, logRecord } from "../../../src/domain/sheets/logSheet";
import { readRecords } from "../../../src/domain/sheets/recordSheet";
import {
  readSession,
  SESSION_SHEET,
  sessionRecords,
} from "../../../src/domain/sheets/sessionSheet";
import { readUnits, UNIT_SHEET, unitRecord } from "../../../src/domain/sheets/unitSheet";
import { PLAN, putRecords, rearranged, typed } from "./sheetKit";

describe("Đơn vị", () => {
  const records = [
    unitRecord(PLAN, { name: "Trường THPT Hoa Sen", kind: "school" }),
    unitRecord(PLAN, { name: "=Cụm THPT số 1", kind: "cluster" }),
    unitRecord(PLAN, { name: "Phòng GDĐT", kind: null }),
  ];

  test("comes back, with the cell of each name", async () => {
    const { grid, range } = await putRecords(UNIT_SHEET, records);
    expect(readUnits(PLAN, grid, range)).toEqual({
      sheet: "Đơn vị",
      records: [
        { name: "Trường THPT Hoa Sen", kind: "school", cell: "A5" },
        { name: "=Cụm THPT số 1", kind: "cluster", cell: "A6" },
        { name: "Phòng GDĐT", kind: null, cell: "A7" },
      ],
    });
  });

  test("comes back from moved columns", async () => {
    const { grid, range } = rearranged(await putRecords(UNIT_SHEET, records));
    expect(readUnits(PLAN, grid, range).records.map(({ name, cell }) => [name, cell])).toEqual([
      ["Trường THPT Hoa Sen", "G7"],
      ["=Cụm THPT số 1", "G8"],
      ["Phòng GDĐT", "G9"],
    ]);
  });

  test.each([
    ["CỤM TRƯỜNG TRUNG HỌC PHỔ THÔNG", "cluster"],
    ["trường", null],
    ["", null],
  ])("a kind written as %p is read as %p", async (value, kind) => {
    const place = { heading: "Loại đơn vị", record: 0, value };
    const { grid, range } = typed(await putRecords(UNIT_SHEET, records), place);
    expect(readUnits(PLAN, grid, range).records[0]?.kind).toBe(kind);
  });

  test("a line without a name is no unit", async () => {
    const place = { heading: "Tên đơn vị", record: 0, value: " " };
    const { grid, range } = typed(await putRecords(UNIT_SHEET, records), place);
    expect(readUnits(PLAN, grid, range).records).toHaveLength(2);
  });
});

describe("Hồ sơ", () => {
  const item = PLAN.dossierItems[0]!;
  const owed = { unit: "Trường THPT Hoa Sen", nomination: "", name: "", item: item.name };
  const perPerson = { unit: "Cụm THPT số 1", nomination: "DN-1", name: "Lê Văn Sơn", item: "Ảnh" };
  const records = [dossierRecord(owed), dossierRecord(perPerson)];
  const unsaid = { state: null, date: null, by: "", evidence: "" };

  test("comes back without any state that nobody has written", async () => {
    const { grid, range } = await putRecords(DOSSIER_SHEET, records);
    expect(readDossier(PLAN, grid, range)).toEqual({
      sheet: "Hồ sơ",
      records: [
        { ...unsaid, item: item.id, unit: owed.unit, nomination: "", cell: "E5" },
        { ...unsaid, item: null, unit: perPerson.unit, nomination: "DN-1", cell: "E6" },
      ],
    });
  });

  test.each([
    ["có", "present"],
    ["CÓ ", "present"],
    ["thiếu", "missing"],
    ["Không cần", "notNeeded"],
    ["chưa", null],
    ["x", null],
  ])("the state %p is read as %p", async (value, state) => {
    const table = typed(
      await putRecords(DOSSIER_SHEET, records),
      { heading: "Tình trạng", record: 0, value },
      { heading: "Ngày nhận", record: 0, value: 43970 },
    );
    const moved = rearranged(table);
    for (const { grid, range } of [table, moved]) {
      expect(readDossier(PLAN, grid, range).records[0]).toMatchObject({
        state,
        date: "2020-05-19",
      });
    }
  });
});

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
      expect([...readSession(grid, range)]).toEqual([
        ["plan", "003"],
        ["version", PLAN.version],
        ["sha256", "5f".repeat(32)],
        ["issuer", PLAN.issuer],
        ["title", PLAN.title],
        ["number", ""],
        ["period", "2015-2020"],
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
