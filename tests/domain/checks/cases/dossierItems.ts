import { dossierCopies } from "../../../../src/domain/checks/dossier/dossierCopies";
import { dossierForm } from "../../../../src/domain/checks/dossier/dossierForm";
import { dossierTooOld } from "../../../../src/domain/checks/dossier/dossierTooOld";
import { dossierUnconfirmed } from "../../../../src/domain/checks/dossier/dossierUnconfirmed";
import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import type { CheckId } from "../../../../src/domain/checks/finding";
import type { DossierEntry } from "../../../../src/domain/checks/reviewData";
import type { DossierItem } from "../../../../src/domain/regulation/schema";
import { aNumber, aPlan, LAW } from "../evidenceKit";
import { aDossierEntry, onNomination, onUnit, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases } from "../ruleKit";

const UNIT = "Trường THPT Hoa Sen";

function anItem(changes: Partial<DossierItem>): DossierItem {
  return {
    id: "bao-cao",
    name: "Báo cáo thành tích",
    per: "unit",
    unitKinds: ["school"],
    listForms: [],
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

function data(item: Partial<DossierItem>, ...entries: readonly Partial<DossierEntry>[]) {
  return reviewData({
    plan: aPlan({ dossierItems: [anItem(item)] }),
    nominations: [aCandidate()],
    dossier: entries.map((each) => aDossierEntry({ item: "bao-cao", ...each })),
  });
}

interface Seen {
  readonly severity?: "error" | "warning" | "info";
  readonly cell?: string;
  readonly basis?: typeof LAW;
  readonly params: Record<string, string | number>;
}

function found({ severity = "error", cell = "E5", basis = LAW, params }: Seen) {
  const all = { item: "bao-cao", unit: UNIT, ...params };
  const finding = onUnit({ severity, subject: UNIT, basis, params: all });
  return { ...finding, at: [{ sheet: "Hồ sơ", cell }] };
}

function without(check: CheckId, reason: string, items = 1, of = 1) {
  return [{ check, reason, params: { items, of } }];
}

export const dossierUnconfirmedCases: RuleCases = {
  check: dossierUnconfirmed,
  cases: [
    {
      name: "there, confirmed by nobody",
      data: data({ confirmedBy: "Thủ trưởng đơn vị" }, {}),
      findings: [found({ params: { confirmer: "Thủ trưởng đơn vị" } })],
    },
    {
      name: "a nomination's item",
      data: data({ confirmedBy: "Thủ trưởng đơn vị" }, { nomination: "DN-0001", confirmedBy: " " }),
      findings: [
        {
          ...onNomination({
            severity: "error",
            subject: "DN-0001",
            basis: LAW,
            source: ["B7"],
            params: { item: "bao-cao", unit: UNIT, confirmer: "Thủ trưởng đơn vị" },
          }),
          at: [{ sheet: "Hồ sơ", cell: "E5" }],
        },
      ],
    },
    { name: "confirmed", data: data({ confirmedBy: "Thủ trưởng" }, { confirmedBy: "Bà Mai" }) },
    {
      name: "missing, which is said elsewhere",
      data: data({ confirmedBy: "A" }, { state: "missing" }),
    },
    { name: "not needed", data: data({ confirmedBy: "A" }, { state: "notNeeded" }) },
    { name: "an item that nobody has to confirm", data: data({}, {}) },
    {
      name: "no sheet of dossiers",
      data: { ...data({ confirmedBy: "A" }), dossier: null },
      notChecked: [{ check: "dossier-unconfirmed", reason: "no-dossier-sheet", params: {} }],
    },
  ],
};

const SIX = { maxAgeMonths: 6 };

export const dossierTooOldCases: RuleCases = {
  check: dossierTooOld,
  cases: [
    {
      name: "six months to the day",
      data: data(SIX, { dated: "2021-11-10", date: "2022-05-10" }),
    },
    {
      name: "a day older",
      data: data(SIX, { dated: "2021-11-09", date: "2022-05-10" }),
      findings: [
        found({
          params: {
            fault: "too-old",
            dated: "2021-11-09",
            received: "2022-05-10",
            last: "2022-05-09",
            months: 6,
          },
        }),
      ],
    },
    {
      name: "from 31 August to the end of a short February",
      data: data(SIX, { dated: "2021-08-31", date: "2022-02-28" }),
    },
    {
      name: "from 31 August to 1 March",
      data: data(SIX, { dated: "2021-08-31", date: "2022-03-01" }),
      findings: [
        found({
          params: {
            fault: "too-old",
            dated: "2021-08-31",
            received: "2022-03-01",
            last: "2022-02-28",
            months: 6,
          },
        }),
      ],
    },
    {
      name: "a leap February",
      data: data(SIX, { dated: "2023-08-31", date: "2024-02-29" }),
    },
    {
      name: "six months over the turn of the year",
      data: data(SIX, { dated: "2021-06-30", date: "2021-12-30" }),
    },
    {
      name: "dated after it came",
      data: data(SIX, { dated: "2022-05-11", date: "2022-05-10" }),
      findings: [
        found({
          severity: "warning",
          basis: DATA_FAULT,
          params: { fault: "after-received", dated: "2022-05-11", received: "2022-05-10" },
        }),
      ],
    },
    {
      name: "not dated",
      data: data(SIX, { dated: null }, { dated: "2020-05-01" }),
      notChecked: without("dossier-too-old", "dated-not-stated", 1, 2),
    },
    {
      name: "no day on which it came",
      data: data(SIX, { dated: "2022-05-01", date: null }),
      notChecked: without("dossier-too-old", "handed-in-not-stated"),
    },
  ],
};

const TWO = { copies: 2 };

export const dossierCopiesCases: RuleCases = {
  check: dossierCopies,
  cases: [
    { name: "two of two", data: data(TWO, { copies: aNumber(2, "G5") }) },
    {
      name: "one of two",
      data: data(TWO, { copies: aNumber(1, "G5") }),
      findings: [found({ cell: "G5", params: { fault: "fewer", required: 2, found: 1 } })],
    },
    {
      name: "three of two bar nobody",
      data: data(TWO, { copies: aNumber(3, "G5") }),
      findings: [
        found({ severity: "info", cell: "G5", params: { fault: "more", required: 2, found: 3 } }),
      ],
    },
    {
      name: "words for a number",
      data: data(TWO, { copies: { value: null, text: "hai bộ", cell: "G5" } }),
      findings: [
        found({
          severity: "warning",
          cell: "G5",
          params: { fault: "unreadable", required: 2, text: "hai bộ" },
        }),
      ],
    },
    {
      name: "left blank",
      data: data(TWO, {}, { copies: aNumber(2) }),
      notChecked: without("dossier-copies", "copies-not-stated", 1, 2),
    },
  ],
};

export const dossierFormCases: RuleCases = {
  check: dossierForm,
  cases: [
    {
      name: "paper where a file is asked for",
      data: data({ form: "electronic" }, { form: "paper" }),
      findings: [found({ params: { asked: "electronic", found: "paper" } })],
    },
    {
      name: "one of the two that are asked for",
      data: data({ form: "both" }, { form: "electronic" }),
      findings: [found({ params: { asked: "both", found: "electronic" } })],
    },
    { name: "both where one is asked for", data: data({ form: "electronic" }, { form: "both" }) },
    { name: "as asked", data: data({ form: "paper" }, { form: "paper" }) },
    {
      name: "not said",
      data: data({ form: "paper" }, {}),
      notChecked: without("dossier-form", "form-not-stated"),
    },
  ],
};
