import { DATA_FAULT, type NotChecked } from "../../../../src/domain/checks/finding";
import { paperNameDiffers } from "../../../../src/domain/checks/paperNameDiffers";
import type { PaperKind } from "../../../../src/domain/checks/reviewData";
import type { RegisteredNomination } from "../../../../src/domain/intake/register";
import { aList, aNomination, received, reviewData, type ExpectedFinding } from "../reviewKit";
import type { RuleCases } from "../ruleKit";
import { aPaper, UNIT } from "./papersOfUnits";

const BASIS = { citation: DATA_FAULT.citation, confidence: DATA_FAULT.confidence };

interface Parts {
  readonly kind?: PaperKind;
  readonly withdrawn?: readonly RegisteredNomination[];
}

/** A paper of the unit with these names, and the register's names. */
function review(
  names: readonly string[],
  registered: readonly string[],
  { kind = "minutes", withdrawn = [] }: Parts = {},
) {
  return reviewData({
    papers: [aPaper({ kind, names })],
    nominations: registered.map((name, at) => aNomination({ id: `DN-${String(at + 1)}`, name })),
    withdrawn,
    lists: [aList()],
  });
}

function near(written: string, name: string, difference: string, at = 0): ExpectedFinding {
  return {
    ...BASIS,
    severity: "warning",
    subject: { kind: "nomination", id: `DN-${String(at + 1)}` },
    at: [
      { sheet: "Danh sách", cell: `F${String(at + 5)}` },
      { sheet: "Đối chiếu", cell: "I5" },
    ],
    source: [received("B7")],
    params: { fault: "near", paper: "minutes", source: "", written, name, difference },
  };
}

function only(
  fault: "only-in-paper" | "only-in-register",
  paper: PaperKind,
  ...names: readonly string[]
): ExpectedFinding {
  return {
    ...BASIS,
    severity: fault === "only-in-paper" ? "warning" : "info",
    subject: { kind: "unit", id: UNIT },
    at: [{ sheet: "Đối chiếu", cell: "I5" }],
    source: [],
    params: { fault, paper, source: "", count: names.length, names: names.join("; ") },
  };
}

function silent(reason: string): NotChecked {
  return { check: "paper-name-differs", reason, params: { count: 1 } };
}

export const paperNameDiffersCases: RuleCases = {
  check: paperNameDiffers,
  cases: [
    {
      name: "one tone mark between minutes and register",
      data: review(["Ông Trần Văn Tỉnh"], ["Ông Trần Văn Tình"]),
      findings: [near("Trần Văn Tỉnh", "Ông Trần Văn Tình", "tone")],
    },
    {
      name: "a letter without its mark",
      data: review(["Lê Thị Ân"], ["Lê Thị An"]),
      findings: [near("Lê Thị Ân", "Lê Thị An", "diacritic")],
    },
    {
      name: "a slip of the hand, beside a name that is right",
      data: review(["Trần Thị Mai", "Nguyễn Văn Kháhn"], ["Trần Thị Mai", "Nguyễn Văn Khánh"]),
      findings: [near("Nguyễn Văn Kháhn", "Nguyễn Văn Khánh", "typing", 1)],
    },
    {
      name: "a name in the letter alone",
      data: review(["Trần Thị Mai", "Đỗ Văn Lực"], ["Trần Thị Mai"], { kind: "letter" }),
      findings: [only("only-in-paper", "letter", "Đỗ Văn Lực")],
    },
    {
      name: "names of the register that the list does not have",
      data: review(["Trần Thị Mai"], ["Trần Thị Mai", "Đỗ Văn Lực", "Lê Văn Sơn"], {
        kind: "list",
      }),
      findings: [only("only-in-register", "list", "Đỗ Văn Lực", "Lê Văn Sơn")],
    },
    {
      name: "one of two that differ by a tone: the other stands in both",
      data: review(["Nguyễn Thị Hoa", "Nguyễn Thị Hòa"], ["Nguyễn Thị Hoa"]),
      findings: [only("only-in-paper", "minutes", "Nguyễn Thị Hòa")],
    },
    {
      name: "names of two people that differ by a tone, both on both sides",
      data: review(["Nguyễn Thị Hoa", "Nguyễn Thị Hòa"], ["Nguyễn Thị Hòa", "Nguyễn Thị Hoa"]),
    },
    {
      name: "one name in two spellings, with its form of address and post",
      data: review(
        ["Bà Nguyễn Thị Hoà, Giáo viên".normalize("NFD"), "LÊ VĂN LÍ"],
        ["Nguyễn Thị Hòa", "Lê Văn Lý"],
      ),
    },
    {
      name: "somebody whom the unit has withdrawn since",
      data: review(["Trần Thị Mai", "Đỗ Văn Lực"], ["Trần Thị Mai"], {
        withdrawn: [aNomination({ id: "DN-9", name: "Ông Đỗ Văn Lực" })],
      }),
    },
    {
      name: "one person's report lacks nobody else",
      data: review(["Trần Thị Mai"], ["Trần Thị Mai", "Lê Văn Sơn"], { kind: "report" }),
    },
    {
      name: "a letter that names persons lacks no collective",
      data: reviewData({
        papers: [aPaper({ kind: "letter", names: ["Trần Thị Mai"] })],
        nominations: [
          aNomination({ name: "Trần Thị Mai" }),
          aNomination({ id: "DN-2", kind: "collective", name: "Tổ Toán - Tin" }),
        ],
        lists: [aList()],
      }),
    },
    {
      name: "a paper without names",
      data: review([], ["Trần Thị Mai"]),
      notChecked: [silent("papers-without-names")],
    },
    {
      name: "no sheet at all",
      data: reviewData({}),
      notChecked: [{ check: "paper-name-differs", reason: "no-papers-sheet", params: {} }],
    },
  ],
};
