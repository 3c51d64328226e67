import { FACT_SHEET, factRecord, readFacts } from "../../../src/domain/sheets/factSheet";
import { putRecords, rearranged, typed } from "./sheetKit";

const CANDIDATE = { id: "DN-1", name: "Lê Văn Sơn", unit: "Trường THPT Hoa Sen", award: "LĐTT" };

async function factsOf(values: Readonly<Record<string, string | number>>) {
  const edits = Object.entries(values).map(([heading, value]) => ({ heading, record: 0, value }));
  const table = typed(await putRecords(FACT_SHEET, [factRecord(CANDIDATE)]), ...edits);
  return { here: readFacts(table.grid, table.range), table };
}

test("of a new line nothing is stated", async () => {
  const { here } = await factsOf({});
  const [facts] = here.records;
  expect(here.sheet).toBe("Thông tin xét");
  expect(facts).toMatchObject({
    nomination: "DN-1",
    rating: null,
    discipline: null,
    disciplineEnd: null,
    isUnderReview: null,
    isManager: null,
    isDirectWorker: null,
    sex: null,
    achievement: "",
    achieved: null,
    unreadable: [],
  });
  expect(facts?.numbers.members).toEqual({ value: null, text: "", cell: "P5" });
  expect(Object.values(facts?.numbers ?? {}).every(({ value }) => value === null)).toBe(true);
  expect(facts?.cells).toMatchObject({ rating: "E5", monthsWorked: "I5", achieved: "V5" });
});

test("what people wrote is read, wherever the columns stand", async () => {
  const { here, table } = await factsOf({
    "Mức hoàn thành nhiệm vụ": "HTTNV",
    "Kỷ luật trong năm": "Cảnh cáo",
    "Ngày hết thời hạn kỷ luật gần nhất": "01/3/2021",
    "Đang bị xem xét, điều tra, khiếu nại": "không",
    "Số tháng làm việc trong năm": "9,5",
    "Là cán bộ quản lý": "x",
    "Trực tiếp giảng dạy, phục vụ": "có",
    "Giới tính": "Nữ",
    "Số người của tập thể": 12,
    "Số người đạt LĐTT": 9,
    "Số CSTĐCS": 2,
    "Thành tích xét (từ gọi chung)": "Giải Nhất",
    "Ngày lập thành tích": 44197,
  });
  const moved = rearranged(table);
  for (const { records } of [here, readFacts(moved.grid, moved.range)]) {
    const [facts] = records;
    expect(facts).toMatchObject({
      rating: "well",
      discipline: "warning",
      disciplineEnd: "2021-03-01",
      isUnderReview: false,
      isManager: true,
      isDirectWorker: true,
      sex: "female",
      achievement: "Giải Nhất",
      achieved: "2021-01-01",
      unreadable: [],
    });
    const { monthsWorked, members, titledMembers, fighterMembers } = facts!.numbers;
    expect(
      [monthsWorked, members, titledMembers, fighterMembers].map(({ value }) => value),
    ).toEqual([9.5, 12, 9, 2]);
  }
});

test("text that is no known word is told and has no value", async () => {
  const { here } = await factsOf({
    "Mức hoàn thành nhiệm vụ": "Tốt",
    "Kỷ luật trong năm": "phê bình",
    "Ngày hết thời hạn kỷ luật gần nhất": "tháng 3",
    "Đang bị xem xét, điều tra, khiếu nại": "chưa rõ",
    "Giới tính": "F",
    "Số năm công tác trong ngành": "trên 20",
    "Ngày lập thành tích": "31/2/2021",
  });
  expect(here.records[0]).toMatchObject({
    rating: null,
    discipline: null,
    disciplineEnd: null,
    isUnderReview: null,
    sex: null,
    numbers: { sectorYears: { value: null, text: "trên 20" } },
    achieved: null,
    unreadable: [
      "rating",
      "discipline",
      "disciplineEnd",
      "isUnderReview",
      "sex",
      "sectorYears",
      "achieved",
    ],
  });
});

test("nobody disciplined, ever, is said with the same word in both columns", async () => {
  const { here } = await factsOf({
    "Kỷ luật trong năm": "không",
    "Ngày hết thời hạn kỷ luật gần nhất": "không",
  });
  expect(here.records[0]).toMatchObject({
    discipline: "none",
    disciplineEnd: "none",
    unreadable: [],
  });
});
