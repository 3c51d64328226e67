import { missingFact } from "../../../../src/domain/checks/standards/missingFact";
import { noPathMet } from "../../../../src/domain/checks/standards/noPathMet";
import type { FindingParams } from "../../../../src/domain/checks/finding";
import type { Requirement } from "../../../../src/domain/regulation/requirement";
import { anInitiative, aHistoryEntry, someFacts } from "../evidenceKit";
import type { CheckCases } from "../reviewKit";
import { finding, NAME } from "./expectedFinding";
import {
  aCandidate,
  aCollective,
  aPath,
  aReview,
  aStandard,
  factCell,
  numbered,
  schoolYear,
} from "./standardKit";

const EXCELLENT: Requirement = { check: "performance-rating", atLeast: "excellent" };
const INITIATIVE: Requirement = {
  check: "initiative-required",
  scope: "base",
  count: 1,
  years: 1,
};
const eitherWay = aStandard([], { anyOf: [aPath([EXCELLENT], "A"), aPath([INITIATIVE], "B")] });
const well = someFacts({ rating: "well" });
/** Somebody has typed the candidate's initiatives, and there is none of this year. */
const stale = [anInitiative(schoolYear(2021))];
const HELD: Requirement = { check: "award-held", award: "BK_BT", years: null };
const SHARE: Requirement = {
  check: "member-share",
  award: "LDTT",
  share: { numerator: 7, denominator: 10 },
  strict: false,
};
/** A collective that is the unit itself, of ten members, one of them put forward for LĐTT. */
const counted = {
  nominations: [aCollective(), aCandidate({ id: "DN-0002", award: "LDTT" })],
  facts: [{ ...numbered({ members: 10 }), rating: "well" as const }],
};

/** A failing requirement as the finding's parameters tell it: its check under its place, what it measured below. */
function why(place: string, [check, measured]: readonly [string, FindingParams]): FindingParams {
  const below = Object.entries(measured).map(([name, value]) => [`why/${place}/${name}`, value]);
  return { [`why/${place}`]: check, ...(Object.fromEntries(below) as FindingParams) };
}

const NOT_EXCELLENT = ["performance-rating", { required: "excellent", found: "well" }] as const;
const NO_INITIATIVE = [
  "initiative-required",
  { scope: "base", required: 1, found: 0, unrecognised: 0, from: "2021-2022", to: "2021-2022" },
] as const;
const TOO_FEW_MEMBERS = [
  "member-share",
  {
    ...{ award: "LDTT", members: 10, found: 1, required: 7, counted: 1 },
    ...{ numerator: 7, denominator: 10, strict: 0 },
  },
] as const;

export const noPathMetCases: CheckCases = {
  check: noPathMet,
  fails: [
    {
      name: "neither rated excellent nor with an initiative",
      data: aReview([eitherWay], { facts: [well], initiatives: stale }),
      finds: [
        finding(
          {
            "failed/A": "performance-rating",
            "failed/B": "initiative-required",
            ...why("A/0", NOT_EXCELLENT),
            ...why("B/0", NO_INITIATIVE),
          },
          [factCell("D5")],
        ),
      ],
    },
    {
      name: "a path with a requirement not met beside one not known",
      data: aReview(
        [
          aStandard([], {
            anyOf: [
              aPath([EXCELLENT, { check: "discipline", below: "warning" }], "A"),
              aPath([INITIATIVE, EXCELLENT], "B"),
            ],
          }),
        ],
        { facts: [well], initiatives: stale },
      ),
      finds: [
        finding(
          {
            "failed/A": "performance-rating",
            "failed/B": "initiative-required,performance-rating",
            ...why("A/0", NOT_EXCELLENT),
            ...why("B/0", NO_INITIATIVE),
            ...why("B/1", NOT_EXCELLENT),
          },
          [factCell("D5")],
        ),
      ],
    },
    {
      name: "a path that fails by a count of nominations only, which warns",
      data: aReview(
        [aStandard([], { anyOf: [aPath([EXCELLENT], "A"), aPath([SHARE], "B")] })],
        counted,
      ),
      finds: [
        finding(
          {
            "failed/A": "performance-rating",
            "failed/B": "member-share",
            ...why("A/0", NOT_EXCELLENT),
            ...why("B/0", TOO_FEW_MEMBERS),
          },
          [factCell("D5"), factCell("O5")],
          "warning",
        ),
      ],
    },
    {
      name: "a path that fails by a count beside what surely fails",
      data: aReview(
        [aStandard([], { anyOf: [aPath([EXCELLENT], "A"), aPath([SHARE, EXCELLENT], "B")] })],
        counted,
      ),
      finds: [
        finding(
          {
            "failed/A": "performance-rating",
            "failed/B": "member-share,performance-rating",
            ...why("A/0", NOT_EXCELLENT),
            ...why("B/0", TOO_FEW_MEMBERS),
            ...why("B/1", NOT_EXCELLENT),
          },
          [factCell("D5"), factCell("O5")],
        ),
      ],
    },
  ],
  passes: [
    {
      name: "rated well with an initiative",
      data: aReview([eitherWay], { facts: [well], initiatives: [anInitiative()] }),
    },
    {
      name: "a path that may be met, since nobody stated the rating",
      data: aReview([eitherWay], { facts: [someFacts()] }),
    },
    {
      name: "nobody has typed the candidate's initiatives",
      data: aReview([eitherWay], { facts: [well] }),
    },
    {
      name: "nobody has typed the candidate's history",
      data: aReview([aStandard([], { anyOf: [aPath([EXCELLENT], "A"), aPath([HELD], "B")] })], {
        facts: [well],
      }),
    },
    {
      name: "an initiative without a decision's number",
      data: aReview([eitherWay], { facts: [well], initiatives: [anInitiative({ number: "" })] }),
    },
    {
      name: "a path for which the sheet is not there",
      data: { ...aReview([eitherWay], { facts: [well] }), initiatives: null },
    },
    {
      name: "a roll",
      data: aReview([eitherWay], {
        nominations: [aCandidate({ listForm: "roll" })],
        facts: [well],
        initiatives: stale,
      }),
    },
  ],
};

const RATED: Requirement = { check: "performance-rating", atLeast: "well" };
const DISCIPLINED: Requirement = { check: "discipline", below: "reprimand" };
const both = aStandard([RATED, DISCIPLINED]);
const later = aStandard([{ check: "months-worked", atLeast: 10 }], { id: "T" });

export const missingFactCases: CheckCases = {
  check: missingFact,
  fails: [
    {
      name: "a blank rating",
      data: aReview([both], { facts: [someFacts({ discipline: "none" })] }),
      finds: [finding({ facts: "rating" }, [factCell("D5")], "warning")],
    },
    {
      name: "the facts of several standards at once, in reading order",
      data: aReview([later, both], { facts: [someFacts()] }),
      finds: [
        finding(
          { standard: "T", facts: "rating,discipline,months-worked" },
          [factCell("H5"), factCell("D5"), factCell("E5")],
          "warning",
        ),
      ],
    },
    {
      name: "no line at all",
      data: aReview([both]),
      finds: [finding({ facts: "rating,discipline" }, NAME, "warning")],
    },
    {
      name: "a fact beside a requirement that is not met",
      data: aReview([both], { facts: [someFacts({ rating: "completed" })] }),
      finds: [finding({ facts: "discipline" }, [factCell("E5")], "warning")],
    },
    {
      name: "a fact of the path that can still be met",
      data: aReview([eitherWay], { facts: [someFacts()], initiatives: stale }),
      finds: [finding({ facts: "rating" }, [factCell("D5")], "warning")],
    },
    {
      name: "a history that nobody has typed",
      data: aReview([aStandard([HELD])], { history: [aHistoryEntry({ nomination: "DN-0009" })] }),
      finds: [finding({ facts: "history" }, NAME, "warning")],
    },
    {
      name: "initiatives that nobody has typed",
      data: aReview([aStandard([INITIATIVE])]),
      finds: [finding({ facts: "initiative" }, NAME, "warning")],
    },
    {
      name: "an initiative without a decision's number",
      data: aReview([aStandard([INITIATIVE])], { initiatives: [anInitiative({ number: "" })] }),
      finds: [
        finding({ facts: "initiative-decision" }, [{ sheet: "Sáng kiến", cell: "D5" }], "warning"),
      ],
    },
    {
      name: "members with a title whose list has not come",
      data: aReview([aStandard([SHARE])], {
        nominations: [aCollective()],
        facts: [numbered({ members: 10 })],
      }),
      finds: [finding({ facts: "members-with-title" }, [factCell("O5")], "warning")],
    },
  ],
  passes: [
    {
      name: "both facts stated",
      data: aReview([both], { facts: [someFacts({ rating: "well", discipline: "none" })] }),
    },
    {
      name: "a fact of a path that a met path makes needless",
      data: aReview([eitherWay], { facts: [someFacts()], initiatives: [anInitiative()] }),
    },
    {
      name: "facts of paths none of which can be met",
      data: aReview(
        [
          aStandard([], {
            anyOf: [aPath([EXCELLENT, DISCIPLINED], "A"), aPath([INITIATIVE], "B")],
          }),
        ],
        { facts: [well], initiatives: stale },
      ),
    },
    {
      name: "facts of a sheet that is not there, which the checks themselves report",
      data: { ...aReview([both]), facts: null },
    },
    {
      name: "a standard that is switched off",
      data: aReview([{ ...both, enabled: false }]),
    },
  ],
};
