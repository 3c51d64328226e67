import { sourceOfList } from "../intake/cellOfList";
import { firstArrival } from "../intake/firstArrival";
import type { Deadline, DossierItem } from "../regulation/schema";
import { severityOf } from "../regulation/severity";
import type { Check } from "./check";
import type { FindingParams, NotChecked, Observation, Subject } from "./finding";
import { currentUnit, listRows } from "./listRows";
import type { ReviewData } from "./reviewData";

/** Lists and dossier items that came after their deadline, or on a day that the plan leaves open. */
export const lateSubmission: Check = {
  id: "late-submission",
  needs: [],
  observe: (data) =>
    arrivals(data).flatMap((arrival) =>
      data.plan.deadlines
        .filter(({ items }) => items.includes(arrival.item.id))
        .flatMap((deadline) => lateness(arrival, deadline)),
    ),
  blindSpots: (data) => [
    ...deadlinesWithoutItem(data),
    ...withoutDate(data),
    ...dossierWithoutDate(data),
  ],
};

interface Arrival {
  readonly item: DossierItem;
  readonly date: string;
  readonly subject: Subject;
  readonly unit: string;
  readonly source: Observation["source"];
}

function arrivals(data: ReviewData): readonly Arrival[] {
  return [...listArrivals(data), ...dossierArrivals(data)];
}

/** One arrival a submission: its lists came on one day in one file, a corrected version on that of the first. */
function listArrivals(data: ReviewData): readonly Arrival[] {
  const item = data.plan.dossierItems.find(({ isTheList }) => isTheList);
  const rows = listRows(data);
  return data.lists.flatMap((list) => {
    const date = firstArrival(list, data.replaced);
    if (!item || date === null || list.submission !== list.id) return [];
    const cell = list.unitCell ?? `A${String(list.headingRow)}`;
    return [
      {
        item,
        date,
        subject: { kind: "list", id: list.id },
        unit: currentUnit(list, rows) ?? "",
        source: [sourceOfList(list, cell)],
      },
    ];
  });
}

function dossierArrivals(data: ReviewData): readonly Arrival[] {
  return (data.dossier?.records ?? []).flatMap((entry) => {
    const item = data.plan.dossierItems.find(({ id }) => id === entry.item);
    if (!item || item.isTheList || entry.date === null || entry.state !== "present") return [];
    const subject: Subject =
      entry.nomination === ""
        ? { kind: "unit", id: entry.unit }
        : { kind: "nomination", id: entry.nomination };
    return [{ item, date: entry.date, subject, unit: entry.unit, source: [] }];
  });
}

function lateness(arrival: Arrival, deadline: Deadline): readonly Observation[] {
  const verdict = judgeArrival(arrival.date, deadline);
  if (verdict === "in-time") return [];
  const params: FindingParams = {
    fault: verdict,
    deadline: deadline.id,
    due: dueDate(deadline),
    received: arrival.date,
    item: arrival.item.id,
    unit: arrival.unit,
  };
  return [
    {
      severity: verdict === "on-the-day" ? "warning" : severityOf(deadline.basis),
      basis: deadline.basis,
      subject: arrival.subject,
      fields: ["received"],
      source: arrival.source ?? [],
      params,
    },
  ];
}

/** "Trước ngày 20/5" does not say whether the 20th is still in time: a person decides. */
export function judgeArrival(date: string, deadline: Deadline): "in-time" | "on-the-day" | "late" {
  switch (deadline.kind) {
    case "before":
      if (date === deadline.date) return "on-the-day";
      return date < deadline.date ? "in-time" : "late";
    case "by":
      return date <= deadline.date ? "in-time" : "late";
    case "inMonth":
      return date.slice(0, 7) <= deadline.month ? "in-time" : "late";
    case "openEnd":
      return "in-time";
  }
}

function dueDate(deadline: Deadline): string {
  if (deadline.kind === "openEnd") return "";
  return deadline.kind === "inMonth" ? deadline.month : deadline.date;
}

function deadlinesWithoutItem(data: ReviewData): readonly NotChecked[] {
  return data.plan.deadlines
    .filter(({ items }) => items.length === 0)
    .map(({ id, name }) => ({
      check: "late-submission",
      reason: "nothing-handed-in",
      params: { deadline: id, name },
    }));
}

function withoutDate(data: ReviewData): readonly NotChecked[] {
  const undated = data.lists.filter(
    (list) => firstArrival(list, data.replaced) === null && list.submission === list.id,
  );
  if (undated.length === 0) return [];
  const params = { submissions: undated.length };
  return [{ check: "late-submission", reason: "no-received-date", params }];
}

function dossierWithoutDate(data: ReviewData): readonly NotChecked[] {
  const dated = new Set(data.plan.deadlines.flatMap(({ items }) => items));
  const undated = (data.dossier?.records ?? []).filter(
    ({ item, state, date }) =>
      item !== null && dated.has(item) && state === "present" && date === null,
  );
  if (undated.length === 0) return [];
  return [
    { check: "late-submission", reason: "no-dossier-date", params: { items: undated.length } },
  ];
}
