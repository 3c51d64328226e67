import { owedItems } from "../../../src/domain/checks/owedItems";
import type { DossierItem } from "../../../src/domain/regulation/schema";
import { aPlan, LAW } from "./evidenceKit";
import type { RegisteredNomination } from "../../../src/domain/intake/register";
import { aDossierEntry, aList, reviewData } from "./reviewKit";
import { aCandidate, YEAR_LIST } from "./ruleKit";

function anItem(changes: Partial<DossierItem> = {}): DossierItem {
  return {
    id: "chung-nhan",
    name: "Chứng nhận sáng kiến",
    per: "nomination",
    unitKinds: ["school"],
    listForms: ["year"],
    awards: [],
    isTheList: false,
    copies: null,
    confirmedBy: null,
    maxAgeMonths: null,
    form: null,
    basis: LAW,
    ...changes,
  };
}

const NAMES = ["Mai", "Lan", "Cúc"];

function owedFor(awards: readonly string[]) {
  const item = anItem({ awards: [...awards] });
  const nominations = ["LDTT", "CSTDCS", null].map((award, at) =>
    aCandidate({ id: `DN-${String(at + 1)}`, name: `Bà Lê Thị ${NAMES[at] ?? ""}`, award }),
  );
  const plan = aPlan({ dossierItems: [item] });
  return owedItems(reviewData({ plan, lists: [YEAR_LIST], nominations })).map(
    ({ nomination }) => nomination,
  );
}

test.each([
  { name: "one award", awards: ["CSTDCS"], owing: ["DN-2"] },
  { name: "two awards", awards: ["CSTDCS", "LDTT"], owing: ["DN-1", "DN-2"] },
  { name: "every award, an unclear one too", awards: [], owing: ["DN-1", "DN-2", "DN-3"] },
  { name: "an award that nobody is put forward for", awards: ["BK_BT"], owing: [] },
])("an item for $name is owed by the nominations for it", ({ awards, owing }) => {
  expect(owedFor(awards)).toEqual(owing);
});

describe("an item of the submission", () => {
  const MAI_VANG = "Trường THPT Mai Vàng";
  const LISTS = [YEAR_LIST, aList({ id: "second", listForm: "year", submittingUnit: MAI_VANG })];
  const SILENT = { name: "Trường THPT Hoa Đào", kind: "school", cell: "A9" };

  function owingUnits(item: Partial<DossierItem>, award: string | null) {
    const nominations = [
      aCandidate({ award: "CSTDCS" }),
      aCandidate({ id: "DN-2", award, submittingUnit: MAI_VANG }),
    ];
    const plan = aPlan({ dossierItems: [anItem({ per: "submission", ...item })] });
    return owedItems(reviewData({ plan, lists: LISTS, nominations, units: [SILENT] })).map(
      ({ unit }) => unit,
    );
  }

  test.each([
    {
      name: "for one award",
      item: { awards: ["CSTDCS"] },
      owing: ["Trường THPT Hoa Sen"],
    },
    {
      name: "for every award of its lists",
      item: {},
      owing: ["Trường THPT Hoa Sen", MAI_VANG],
    },
    { name: "for other lists", item: { listForms: ["cluster"] }, owing: [] },
    {
      name: "that is for whoever is asked",
      item: { listForms: [] },
      owing: [SILENT.name, "Trường THPT Hoa Sen", MAI_VANG],
    },
    {
      name: "that is the list itself",
      item: { isTheList: true },
      owing: [SILENT.name, "Trường THPT Hoa Sen", MAI_VANG],
    },
  ])("$name is owed by the units that it is for", ({ item, owing }) => {
    expect(owingUnits(item, "LDTT")).toEqual(owing);
  });

  test("is not owed yet for a nomination whose award is unclear", () => {
    expect(owingUnits({ awards: ["LDTT", "BK_BT"] }, null)).toEqual([]);
  });

  test("is owed for a list without a single row that could be read", () => {
    const plan = aPlan({ dossierItems: [anItem({ per: "submission" })] });
    expect(
      owedItems(reviewData({ plan, lists: [YEAR_LIST], nominations: [] })).map(({ unit }) => unit),
    ).toEqual(["Trường THPT Hoa Sen"]);
  });
});

describe("somebody who stands on the list twice", () => {
  function owing(second: Partial<RegisteredNomination>, recorded: readonly string[] = []) {
    const nominations = [aCandidate(), aCandidate({ id: "DN-2", ...second })];
    const dossier = recorded.map((nomination) =>
      aDossierEntry({ item: "chung-nhan", nomination, unit: "" }),
    );
    const plan = aPlan({ dossierItems: [anItem()] });
    const data = reviewData({ plan, lists: [YEAR_LIST], nominations, dossier });
    return owedItems(data).map(({ nomination }) => nomination);
  }

  test.each([
    { name: "owes once", second: { name: "Nguyễn  Thị Hoa" }, ids: ["DN-0001"] },
    { name: "owes for each award", second: { award: "CSTDCS" }, ids: ["DN-0001", "DN-2"] },
    {
      name: "with another post may be another",
      second: { post: "Kế toán" },
      ids: ["DN-0001", "DN-2"],
    },
  ])("$name", ({ second, ids }) => {
    expect(owing(second)).toEqual(ids);
  });

  test("owes for the row that sheet Hồ sơ has a line of", () => {
    expect(owing({}, ["DN-2"])).toEqual(["DN-2"]);
  });

  test("rows without a name are nobody's second", () => {
    const nominations = [aCandidate({ name: "" }), aCandidate({ id: "DN-2", name: " " })];
    const plan = aPlan({ dossierItems: [anItem()] });
    expect(owedItems(reviewData({ plan, lists: [YEAR_LIST], nominations }))).toHaveLength(2);
  });
});
