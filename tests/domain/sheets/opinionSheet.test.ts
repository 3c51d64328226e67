import type { Standard } from "../../../src/domain/regulation/standard";
import {
  askedCriteria,
  OPINION_SHEET,
  opinionRecord,
  readOpinions,
} from "../../../src/domain/sheets/opinionSheet";
import { anAward, aPlan, LAW } from "../checks/evidenceKit";
import { putRecords, typed } from "./sheetKit";

const STANDARD: Standard = {
  id: "S1",
  text: "Gương mẫu",
  awards: ["LDTT"],
  kinds: ["individual"],
  enabled: true,
  anyOf: [
    { id: "P1", text: "Có đạo đức tốt", allOf: [{ check: "people-criterion" }] },
    { id: "P2", text: "Được xếp loại", allOf: [{ check: "under-review" }] },
  ],
  basis: LAW,
};
const ASKED = { criterion: "S1/P1", text: "Có đạo đức tốt" };

test.each([
  ["the standard's own candidate", {}, { award: "LDTT", kind: "individual" as const }, [ASKED]],
  ["a candidate for another award", {}, { award: "CSTDCS", kind: "individual" as const }, []],
  ["a collective", {}, { award: "LDTT", kind: "collective" as const }, []],
  ["a kind that is not clear", {}, { award: "LDTT", kind: "unknown" as const }, []],
  ["an award that is not clear", {}, { award: null, kind: "individual" as const }, []],
  ["a standard turned off", { enabled: false }, { award: "LDTT", kind: "individual" as const }, []],
])("of %s is asked", (_name, changes, nomination, asked) => {
  const plan = aPlan({ standards: [{ ...STANDARD, ...changes }] });
  expect(askedCriteria(plan, { name: "Lê Văn Sơn", ...nomination })).toEqual(asked);
});

test("is asked of a blank kind where the award is for persons only", () => {
  const awards = [anAward({ code: "LDTT", kinds: ["individual"] })];
  const plan = aPlan({ standards: [STANDARD], awards });
  const nomination = { award: "LDTT", kind: "unknown" as const };
  expect(askedCriteria(plan, { ...nomination, name: "Lê Văn Sơn" })).toEqual([ASKED]);
  expect(askedCriteria(plan, { ...nomination, name: "Tổ Toán" })).toEqual([]);
});

test.each([
  ["", null],
  ["Đạt", "met"],
  ["không đạt", "notMet"],
  ["chưa đạt", null],
])("an opinion written as %p is read as %p", async (value, verdict) => {
  const candidate = { id: "DN-1", name: "Lê Văn Sơn", award: "LĐTT" };
  const { grid, range } = typed(
    await putRecords(OPINION_SHEET, [opinionRecord(candidate, ASKED)]),
    { heading: "Ý kiến", record: 0, value },
    { heading: "Người ghi", record: 0, value: "Thư ký" },
  );
  expect(readOpinions(grid, range)).toEqual({
    sheet: "Ý kiến xét",
    records: [{ nomination: "DN-1", criterion: "S1/P1", verdict, by: "Thư ký", cell: "F5" }],
  });
});
