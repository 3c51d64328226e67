import { paperOf, typedPaper, type TypedPaper } from "../../src/taskpane/state/typedPaper";
import type { PaperProposal } from "../../src/workflow/proposePaper";

const PROPOSAL: PaperProposal = {
  paper: {
    unit: "THPT Hoa Sen",
    kind: "letter",
    reference: "12/TTr-THPTHS ngày 15/04/2022",
    counts: { collectives: 0, individuals: 3, total: null, present: null, summoned: null },
    names: ["Nguyễn Thị Hạnh", "Trần Văn Bình"],
    file: "to-trinh.docx",
    place: "dòng 4",
    note: "",
  },
  units: [],
  reading: {
    kind: "letter",
    number: null,
    date: null,
    head: [],
    counts: null,
    statements: [],
    attendance: null,
    names: [],
  },
};

const TYPED = typedPaper(PROPOSAL);

describe("a paper in its form", () => {
  test("comes back as it was proposed where nobody has typed anything", () => {
    expect(paperOf(TYPED, PROPOSAL)).toEqual(PROPOSAL.paper);
  });

  test("blank counts are not known, and a zero is a zero", () => {
    expect(TYPED.counts).toEqual({
      collectives: "0",
      individuals: "3",
      total: "",
      present: "",
      summoned: "",
    });
  });

  test("names stand one a line, blank lines are none", () => {
    const typed = { ...TYPED, names: " Nguyễn Thị Hạnh \n\nLê Thị Cúc\n" };
    expect(paperOf(typed, PROPOSAL)?.names).toEqual(["Nguyễn Thị Hạnh", "Lê Thị Cúc"]);
  });

  test.each<[string, Partial<TypedPaper>]>([
    ["no unit", { unit: "" }],
    ["no kind", { kind: "" }],
    ["a count that is no number", { counts: { ...TYPED.counts, total: "ba" } }],
    ["half a candidate", { counts: { ...TYPED.counts, total: "2,5" } }],
    ["fewer than none", { counts: { ...TYPED.counts, total: "-1" } }],
  ])("is not recorded with %s", (_, patch) => {
    expect(paperOf({ ...TYPED, ...patch }, PROPOSAL)).toBeNull();
  });
});
