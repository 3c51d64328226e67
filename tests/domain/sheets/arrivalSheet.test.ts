import type { ReceivedNomination } from "../../../src/domain/intake/nomination";
import {
  ARRIVAL_SHEET,
  arrivalRecord,
  readArrivedRows,
} from "../../../src/domain/sheets/arrivalSheet";
import { receive } from "../intake/intakeKit";
import { gridOf } from "../intake/gridOf";
import { OF_PERSONS } from "../intake/headings";
import { PLAN, putRecords, typed } from "./sheetKit";

const { lists, nominations } = receive(
  gridOf([OF_PERSONS, ["1", "Bà Vũ Thị Lan, Giáo viên", "02 sáng kiến"]]),
);
const LIST = { ...lists[0]!, version: 2 };
const NOMINATION: ReceivedNomination = {
  ...nominations[0]!,
  submittingUnit: "Trường THPT Hoa Sen",
  listForm: "III",
  award: "CSTD_TQ",
  birth: "12/3/1980",
  other: "Ghi chú: x",
  facts: { rating: "Hoàn thành xuất sắc", monthsWorked: "9" },
};

const placed = () =>
  putRecords(ARRIVAL_SHEET, [arrivalRecord(PLAN, { id: "DN-1", nomination: NOMINATION }, LIST)]);

test("comes back with the register's id and the list's version", async () => {
  const { grid, range } = await placed();
  expect(readArrivedRows(grid, range)).toEqual([
    {
      id: "DN-1",
      list: LIST.id,
      version: 2,
      texts: {
        unit: "Trường THPT Hoa Sen",
        listForm: PLAN.listForms.find(({ id }) => id === "III")!.title,
        award: PLAN.awards.find(({ code }) => code === "CSTD_TQ")!.name,
        kind: "Cá nhân",
        name: "Bà Vũ Thị Lan",
        birth: "12/3/1980",
        post: "Giáo viên",
        summary: "02 sáng kiến",
        other: "Ghi chú: x",
      },
      facts: { rating: "Hoàn thành xuất sắc", monthsWorked: "9" },
      original: "Bà Vũ Thị Lan, Giáo viên",
      source: { file: "danh-sach.xlsx", sheet: "Trang1", cell: "B2" },
    },
  ]);
});

test.each([
  ["", {}],
  ["{}", {}],
  ['{"rating":"HTXSNV","__proto__":"x","khác":"y"}', { rating: "HTXSNV" }],
  ['{"rating":1}', null],
  ["đã xóa", null],
  ["[]", null],
])("the stated facts %p are read as %j", async (value, facts) => {
  const heading = "Thông tin xét đã nêu";
  const { grid, range } = typed(await placed(), { heading, record: 0, value });
  expect(readArrivedRows(grid, range).map((row) => row.facts)).toEqual([facts]);
});
