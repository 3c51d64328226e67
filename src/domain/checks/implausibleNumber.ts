import { unitKey } from "../intake/unitKey";
import { severityOf } from "../regulation/severity";
import type { Check } from "./check";
import { DATA_FAULT, type Observation, type Subject } from "./finding";
import type { CandidateFacts, FactNumber, NumberCell, ReviewData, UnitNumber } from "./reviewData";

/**
 * A number that cannot be true: a count below zero or with a fraction, a share typed for a count, more months
 * than a year has. And one that is hard to believe: a part greater than its whole.
 */
export const implausibleNumber: Check = {
  id: "implausible-number",
  needs: [],
  observe: (data) => [...unitNumbers(data), ...factNumbers(data), ...pledgeNumbers(data)],
};

/** A number with what it stands for and where. */
interface Placed {
  readonly what: UnitNumber | FactNumber | "signed";
  readonly number: NumberCell;
  readonly sheet: string;
  readonly subject: Subject;
}

type FaultCode = "share" | "not-a-number" | "negative" | "fraction" | "too-many-months";

function unitNumbers({ units }: ReviewData): readonly Observation[] {
  return (units?.records ?? []).flatMap(({ name, numbers }) => {
    const placed = placing(numbers, { sheet: units?.sheet ?? "", subject: unitSubject(name) });
    return [
      ...(["staff", "initiativeAuthors", "initiatives", "initiativesApplied"] as const).flatMap(
        (what) => countFault(placed(what)),
      ),
      ...partOverWhole(placed("initiativeAuthors"), placed("staff")),
      ...partOverWhole(placed("initiativesApplied"), placed("initiatives")),
    ];
  });
}

function factNumbers({ facts }: ReviewData): readonly Observation[] {
  return (facts?.records ?? []).flatMap((each: CandidateFacts) => {
    const subject: Subject = { kind: "nomination", id: each.nomination };
    const placed = placing(each.numbers, { sheet: facts?.sheet ?? "", subject });
    return [
      ...COUNTS.flatMap((what) => countFault(placed(what))),
      ...DURATIONS.flatMap((what) => durationFault(placed(what))),
      ...partOverWhole(placed("completedMembers"), placed("members")),
      ...partOverWhole(placed("titledMembers"), placed("members")),
      ...partOverWhole(placed("fighterMembers"), placed("members")),
      ...partOverWhole(placed("fighterMembers"), placed("titledMembers")),
      ...partOverWhole(placed("teachingYears"), placed("sectorYears")),
    ];
  });
}

const COUNTS = ["members", "completedMembers", "titledMembers", "fighterMembers"] as const;

const DURATIONS = [
  "monthsWorked",
  "sectorYears",
  "teachingYears",
  "hardAreaYears",
  "existenceYears",
] as const;

function pledgeNumbers({ pledges, units }: ReviewData): readonly Observation[] {
  const staff = new Map(
    units?.records.map(({ name, numbers }) => [unitKey(name), numbers.staff]) ?? [],
  );
  return (pledges?.records ?? []).flatMap(({ unit, signed }) => {
    const subject = unitSubject(unit);
    const placed: Placed = {
      what: "signed",
      number: signed,
      sheet: pledges?.sheet ?? "",
      subject,
    };
    const whole = staff.get(unitKey(unit));
    const faults = countFault(placed);
    if (!whole) return faults;
    const staffPlaced = {
      what: "staff",
      number: whole,
      sheet: units?.sheet ?? "",
      subject,
    } as const;
    return [...faults, ...partOverWhole(placed, staffPlaced)];
  });
}

function unitSubject(id: string): Subject {
  return { kind: "unit", id };
}

function placing<N extends Placed["what"]>(
  numbers: Readonly<Record<N, NumberCell>>,
  place: Pick<Placed, "sheet" | "subject">,
): (what: N) => Placed {
  return (what) => ({ what, number: numbers[what], ...place });
}

/** A number of people or things. On `Thông tin xét` a text that is no number is said to be unreadable there. */
function countFault(placed: Placed): readonly Observation[] {
  const { value, text } = placed.number;
  if (value === null) {
    if (text.includes("%")) return [faulty(placed, "share")];
    const isSaidElsewhere = placed.subject.kind === "nomination";
    return text.trim() === "" || isSaidElsewhere ? [] : [faulty(placed, "not-a-number")];
  }
  if (value < 0) return [faulty(placed, "negative")];
  if ((value > 0 && value < 1) || text.includes("%")) return [faulty(placed, "share")];
  return Number.isInteger(value) ? [] : [faulty(placed, "fraction")];
}

/** Half a year may well be meant. */
function durationFault(placed: Placed): readonly Observation[] {
  const { value } = placed.number;
  if (value !== null && value < 0) return [faulty(placed, "negative")];
  const isTooLong = placed.what === "monthsWorked" && value !== null && value > 12;
  return isTooLong ? [faulty(placed, "too-many-months")] : [];
}

function faulty({ what, number, sheet, subject }: Placed, fault: FaultCode): Observation {
  return {
    severity: severityOf(DATA_FAULT),
    basis: DATA_FAULT,
    subject,
    fields: ["name"],
    at: [{ sheet, cell: number.cell }],
    params: { fault, what, text: number.text, value: number.value ?? "" },
  };
}

function partOverWhole(part: Placed, whole: Placed): readonly Observation[] {
  const [counted, base] = [part.number.value, whole.number.value];
  if (counted === null || base === null || counted <= base) return [];
  return [
    {
      severity: "warning",
      basis: DATA_FAULT,
      subject: part.subject,
      fields: ["name"],
      at: [part, whole].map(({ sheet, number }) => ({ sheet, cell: number.cell })),
      params: { fault: "part-over-whole", what: part.what, counted, whole: whole.what, base },
    },
  ];
}
