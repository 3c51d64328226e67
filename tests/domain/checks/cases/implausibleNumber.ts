import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import { implausibleNumber } from "../../../../src/domain/checks/implausibleNumber";
import type { FactNumber, NumberCell, UnitNumber } from "../../../../src/domain/checks/reviewData";
import { aNumber, aPledge, aPlan, aUnit, someFacts } from "../evidenceKit";
import { onNomination, onUnit, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases } from "../ruleKit";

const UNIT = "Trường THPT Hoa Sen";

function units(numbers: Partial<Record<UnitNumber, NumberCell>>) {
  const unit = aUnit({ numbers: { ...aUnit().numbers, ...numbers } });
  return reviewData({ plan: aPlan(), units: [unit] });
}

function facts(numbers: Partial<Record<FactNumber, NumberCell>>) {
  const line = someFacts({ numbers: { ...someFacts().numbers, ...numbers } });
  return reviewData({ plan: aPlan(), nominations: [aCandidate()], facts: [line] });
}

function pledges(signed: NumberCell, staff: number | null) {
  const numbers = { ...aUnit().numbers, staff: aNumber(staff, "G5") };
  return reviewData({
    plan: aPlan(),
    units: [aUnit({ numbers })],
    pledges: [aPledge({ name: "", signed })],
  });
}

type Params = Record<string, string | number>;

function onSheet(sheet: string, cells: readonly string[], params: Params) {
  const severity = params["fault"] === "part-over-whole" ? "warning" : "error";
  const common = { severity, basis: DATA_FAULT, params } as const;
  const finding =
    sheet === "Thông tin xét"
      ? onNomination({ ...common, subject: "DN-0001", source: ["B7"] })
      : onUnit({ ...common, subject: UNIT });
  return { ...finding, at: cells.map((cell) => ({ sheet, cell })) };
}

const text = (written: string): NumberCell => ({ value: null, text: written, cell: "G5" });

/** Of 20 members. */
function titled(titledMembers: number, fighterMembers: number) {
  return {
    members: aNumber(20, "O5"),
    titledMembers: aNumber(titledMembers, "T5"),
    fighterMembers: aNumber(fighterMembers, "U5"),
  };
}

export const implausibleNumberCases: RuleCases = {
  check: implausibleNumber,
  cases: [
    { name: "counts", data: units({ staff: aNumber(34), initiativeAuthors: aNumber(34) }) },
    { name: "none at all", data: units({ staff: aNumber(0), initiatives: aNumber(0) }) },
    { name: "nothing written", data: units({}) },
    ...(
      [
        ["a count below zero", aNumber(-1, "G5"), "negative"],
        ["half a person", aNumber(34.5, "G5"), "fraction"],
        ["a share as a decimal", aNumber(0.65, "G5"), "share"],
        ["a share in per cent", text("0,65%"), "share"],
        ["words", text("ba mươi"), "not-a-number"],
      ] as const
    ).map(([name, number, fault]) => ({
      name,
      data: units({ staff: number }),
      findings: [
        onSheet("Đơn vị", ["G5"], {
          fault,
          what: "staff",
          text: number.text,
          value: number.value ?? "",
        }),
      ],
    })),
    {
      name: "more initiatives in use than there are",
      data: units({ initiatives: aNumber(4, "I5"), initiativesApplied: aNumber(5, "J5") }),
      findings: [
        onSheet("Đơn vị", ["J5", "I5"], {
          fault: "part-over-whole",
          what: "initiativesApplied",
          counted: 5,
          whole: "initiatives",
          base: 4,
        }),
      ],
    },
    {
      name: "more authors than staff",
      data: units({ staff: aNumber(34, "G5"), initiativeAuthors: aNumber(35, "H5") }),
      findings: [
        onSheet("Đơn vị", ["H5", "G5"], {
          fault: "part-over-whole",
          what: "initiativeAuthors",
          counted: 35,
          whole: "staff",
          base: 34,
        }),
      ],
    },
    {
      name: "13 months of a year",
      data: facts({ monthsWorked: aNumber(13, "I5") }),
      findings: [
        onSheet("Thông tin xét", ["I5"], {
          fault: "too-many-months",
          what: "monthsWorked",
          text: "13",
          value: 13,
        }),
      ],
    },
    { name: "12 months", data: facts({ monthsWorked: aNumber(12) }) },
    { name: "half a year of service", data: facts({ sectorYears: aNumber(0.5) }) },
    {
      name: "a negative number of years",
      data: facts({ sectorYears: aNumber(-2, "L5") }),
      findings: [
        onSheet("Thông tin xét", ["L5"], {
          fault: "negative",
          what: "sectorYears",
          text: "-2",
          value: -2,
        }),
      ],
    },
    {
      name: "longer a teacher than in the sector",
      data: facts({ teachingYears: aNumber(21, "M5"), sectorYears: aNumber(20, "L5") }),
      findings: [
        onSheet("Thông tin xét", ["M5", "L5"], {
          fault: "part-over-whole",
          what: "teachingYears",
          counted: 21,
          whole: "sectorYears",
          base: 20,
        }),
      ],
    },
    {
      name: "more members who completed their duties than members",
      data: facts({ completedMembers: aNumber(9, "P5"), members: aNumber(8, "O5") }),
      findings: [
        onSheet("Thông tin xét", ["P5", "O5"], {
          fault: "part-over-whole",
          what: "completedMembers",
          counted: 9,
          whole: "members",
          base: 8,
        }),
      ],
    },
    { name: "members of whom all have titles", data: facts(titled(20, 20)) },
    {
      name: "more members with a title than members",
      data: facts(titled(25, 3)),
      findings: [
        onSheet("Thông tin xét", ["T5", "O5"], {
          fault: "part-over-whole",
          what: "titledMembers",
          counted: 25,
          whole: "members",
          base: 20,
        }),
      ],
    },
    {
      name: "more CSTĐCS than members, and than LĐTT, whom they are among",
      data: facts(titled(20, 21)),
      findings: (
        [
          ["members", "O5"],
          ["titledMembers", "T5"],
        ] as const
      ).map(([whole, cell]) =>
        onSheet("Thông tin xét", ["U5", cell], {
          fault: "part-over-whole",
          what: "fighterMembers",
          counted: 21,
          whole,
          base: 20,
        }),
      ),
    },
    ...(
      [
        ["below zero", aNumber(-3, "T5"), "negative"],
        ["a share", aNumber(0.65, "T5"), "share"],
        ["a share in per cent", { ...text("65%"), cell: "T5" }, "share"],
        ["half a person", aNumber(2.5, "T5"), "fraction"],
      ] as const
    ).flatMap(([name, number, fault]) =>
      (["titledMembers", "fighterMembers"] as const).map((what) => ({
        name: `${what}: ${name}`,
        data: facts({ [what]: number }),
        findings: [
          onSheet("Thông tin xét", ["T5"], {
            fault,
            what,
            text: number.text,
            value: number.value ?? "",
          }),
        ],
      })),
    ),
    {
      name: "words among the facts, which are said to be unreadable",
      data: facts({ members: text("tám") }),
    },
    {
      name: "more signatures than staff",
      data: pledges(aNumber(35, "E5"), 34),
      findings: [
        {
          ...onSheet("Đăng ký", [], {
            fault: "part-over-whole",
            what: "signed",
            counted: 35,
            whole: "staff",
            base: 34,
          }),
          at: [
            { sheet: "Đăng ký", cell: "E5" },
            { sheet: "Đơn vị", cell: "G5" },
          ],
        },
      ],
    },
    { name: "as many signatures as staff", data: pledges(aNumber(34), 34) },
    { name: "signatures where the staff is not stated", data: pledges(aNumber(34), null) },
  ],
};
