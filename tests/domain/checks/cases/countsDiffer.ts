import { countsDiffer } from "../../../../src/domain/checks/countsDiffer";
import {
  DATA_FAULT,
  type FindingParams,
  type NotChecked,
} from "../../../../src/domain/checks/finding";
import type { PaperLine } from "../../../../src/domain/checks/reviewData";
import type { RegisteredNomination } from "../../../../src/domain/intake/register";
import { aList, aNomination, reviewData, type ExpectedFinding } from "../reviewKit";
import type { RuleCases } from "../ruleKit";
import { aPaper, rowsOf, UNIT } from "./papersOfUnits";

function review(
  papers: readonly PaperLine[],
  nominations: readonly RegisteredNomination[] = rowsOf(5, 4),
) {
  return reviewData({ papers, nominations, lists: [aList()] });
}

function found(cells: readonly string[], params: FindingParams): ExpectedFinding {
  return {
    severity: "warning",
    subject: { kind: "unit", id: UNIT },
    at: cells.map((cell) => ({ sheet: "Đối chiếu", cell })),
    source: [],
    params: { unit: UNIT, ...params },
    citation: DATA_FAULT.citation,
    confidence: DATA_FAULT.confidence,
  };
}

function silent(reason: string, count = 1): NotChecked {
  return { check: "counts-differ", reason, params: { count } };
}

const LETTER = aPaper({
  kind: "letter",
  reference: "12/TTr-THPTHS ngày 05/5/2020",
  collectives: 5,
  individuals: 4,
});

export const countsDifferCases: RuleCases = {
  check: countsDiffer,
  cases: [
    {
      name: "the letter says five collectives, the minutes four",
      data: review([LETTER, aPaper({ kind: "minutes", collectives: 4, individuals: 4, row: 6 })]),
      findings: [
        found(["D5", "D6"], {
          fault: "differs",
          measure: "collectives",
          left: "letter",
          leftCount: "5",
          leftSource: "12/TTr-THPTHS ngày 05/5/2020",
          right: "minutes",
          rightCount: "4",
          rightSource: "",
        }),
        found(["D6"], {
          fault: "differs",
          measure: "collectives",
          left: "minutes",
          leftCount: "4",
          leftSource: "",
          right: "register",
          rightCount: "5",
          rightSource: "",
        }),
      ],
    },
    {
      name: "one row fewer in the register than the letter says, with the place in the file",
      data: review([aPaper({ kind: "letter", individuals: 4, place: "A9" })], rowsOf(5, 3)),
      findings: [
        found(["E5"], {
          fault: "differs",
          measure: "individuals",
          left: "letter",
          leftCount: "4",
          leftSource: "A9",
          right: "register",
          rightCount: "3",
          rightSource: "",
        }),
      ],
    },
    {
      name: "a total alone that is not the register's",
      data: review([aPaper({ kind: "list", total: 10 })]),
      findings: [
        found(["F5"], {
          fault: "differs",
          measure: "total",
          left: "list",
          leftCount: "10",
          leftSource: "",
          right: "register",
          rightCount: "9",
          rightSource: "",
        }),
      ],
    },
    {
      name: "two copies of one letter that say different numbers",
      data: review([
        aPaper({ kind: "letter", reference: "12/TTr", individuals: 4 }),
        aPaper({ kind: "letter", reference: "12/TTR", individuals: 5, row: 6 }),
      ]),
      findings: [
        found(["E5", "E6"], {
          fault: "differs",
          measure: "individuals",
          left: "letter",
          leftCount: "4",
          leftSource: "12/TTr",
          right: "letter",
          rightCount: "5",
          rightSource: "12/TTR",
        }),
      ],
    },
    {
      name: "a paper's own sum",
      data: review([aPaper({ kind: "letter", collectives: 5, individuals: 4, total: 10 })]),
      findings: [
        found(["D5", "E5", "F5"], {
          fault: "sum",
          left: "letter",
          leftSource: "",
          collectives: 5,
          individuals: 4,
          total: 10,
        }),
      ],
    },
    {
      name: "49 of 50 were there, and all 50 are put forward",
      data: review([aPaper({ kind: "minutes", individuals: 50, present: 49, summoned: 50 })], []),
      findings: [
        found(["E5"], {
          fault: "differs",
          measure: "individuals",
          left: "minutes",
          leftCount: "50",
          leftSource: "",
          right: "register",
          rightCount: "0",
          rightSource: "",
        }),
        found(["G5", "E5"], {
          fault: "attendance",
          left: "minutes",
          leftSource: "",
          present: 49,
          summoned: 50,
          individuals: 50,
        }),
      ],
    },
    {
      name: "fewer were there than the register puts forward",
      data: review([aPaper({ kind: "minutes", collectives: 5, present: 3, summoned: 4 })]),
      findings: [
        found(["G5"], {
          fault: "attendance",
          left: "minutes",
          leftSource: "",
          present: 3,
          summoned: 4,
          individuals: 4,
        }),
      ],
    },
    {
      name: "papers and register that agree",
      data: review([
        LETTER,
        aPaper({ kind: "minutes", collectives: 5, individuals: 4, total: 9, row: 6 }),
      ]),
    },
    {
      name: "a letter without numbers: not known, and not none",
      data: review([aPaper({ kind: "letter" })]),
      notChecked: [silent("papers-without-counts")],
    },
    {
      name: "a number that nobody can read",
      data: review([aPaper({ kind: "letter", individuals: "mấy người" })]),
      notChecked: [silent("papers-unreadable")],
    },
    {
      name: "two letters, each for its own list, that together say what the register has",
      data: review([
        aPaper({ kind: "letter", reference: "12/TTr", collectives: 5, individuals: 1 }),
        aPaper({ kind: "letter", reference: "13/TTr", collectives: 0, individuals: 3, row: 6 }),
      ]),
    },
    {
      name: "nine council members for more candidates than that",
      data: review(
        [aPaper({ kind: "minutes", individuals: 50, present: 9, summoned: 9 })],
        Array.from({ length: 50 }, (_, at) =>
          aNomination({ id: `DN-${String(at)}`, name: `Người thứ ${String(at)}` }),
        ),
      ),
    },
    {
      name: "one person in two rows, whom the letter counts once",
      data: review(
        [aPaper({ kind: "letter", individuals: 1 })],
        [aNomination({ id: "DN-1" }), aNomination({ id: "DN-2", award: "BK_BT" })],
      ),
    },
    {
      name: "a row of unclear kind may be the one that is missing",
      data: review(
        [aPaper({ kind: "letter", collectives: 1, individuals: 1 })],
        [
          aNomination({ id: "DN-1" }),
          aNomination({ id: "DN-2", kind: "unknown", award: null, name: "Hoa Sen" }),
        ],
      ),
    },
    {
      name: "a decision that grants fewer",
      data: review([LETTER, aPaper({ kind: "decision", collectives: 4, individuals: 3, row: 6 })]),
    },
    {
      name: "a letter of a unit whose list has not come",
      data: reviewData({
        papers: [aPaper({ kind: "letter", unit: "Trường THPT Mai Vàng", collectives: 2 })],
        units: [{ name: "Trường THPT Mai Vàng", kind: "school", cell: "A5" }],
        lists: [],
      }),
    },
    {
      name: "lines of a unit or a kind that is not known, and a unit without papers",
      data: review([
        aPaper({ kind: "letter", unit: "Trường THPT Lạ", collectives: 1 }),
        aPaper({ kind: null, collectives: 1, row: 6 }),
      ]),
      notChecked: [silent("units-without-papers"), silent("papers-unclear", 2)],
    },
    {
      name: "no sheet at all",
      data: reviewData({ nominations: rowsOf(1, 1) }),
      notChecked: [{ check: "counts-differ", reason: "no-papers-sheet", params: {} }],
    },
  ],
};
