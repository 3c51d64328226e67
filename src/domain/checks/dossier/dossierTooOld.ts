import type { DossierItem } from "../../regulation/schema";
import { severityOf } from "../../regulation/severity";
import { daysInMonth } from "../../text/calendarDate";
import { toIso } from "../../text/formatDate";
import type { Check } from "../check";
import { DATA_FAULT, type Observation } from "../finding";
import type { ReviewData } from "../reviewData";
import {
  askedItems,
  itemsWithout,
  onPresentItem,
  presentItems,
  type PresentItem,
} from "./presentItems";

/** A paper that was older than it may be on the day it was handed in, or dated after that day. */
export const dossierTooOld: Check = {
  id: "dossier-too-old",
  concerns: (plan) => askedItems(plan, hasAge).length > 0,
  needs: ["dossier"],
  observe: (data) => presentItems(data, hasAge).flatMap((present) => tooOld(data, present)),
  blindSpots: (data) => {
    const all = presentItems(data, hasAge);
    const undated = all.filter(({ entry }) => entry.dated === null).length;
    const notReceived = all.filter(({ entry }) => entry.dated && entry.date === null).length;
    return [
      ...itemsWithout("dossier-too-old", "dated-not-stated", { items: undated, of: all.length }),
      ...itemsWithout("dossier-too-old", "handed-in-not-stated", {
        items: notReceived,
        of: all.length,
      }),
    ];
  },
};

function hasAge({ maxAgeMonths }: DossierItem): boolean {
  return maxAgeMonths !== null;
}

function tooOld(data: ReviewData, present: PresentItem): readonly Observation[] {
  const { dated, date } = present.entry;
  const { maxAgeMonths, basis } = present.item;
  if (dated === null || date === null || maxAgeMonths === null) return [];
  if (dated > date) {
    const params = { fault: "after-received", dated, received: date };
    const observation = onPresentItem(data, present, params);
    return [{ ...observation, severity: "warning", basis: DATA_FAULT }];
  }
  const last = monthsLater(dated, maxAgeMonths);
  if (date <= last) return [];
  const params = { fault: "too-old", dated, received: date, last, months: maxAgeMonths };
  return [{ severity: severityOf(basis), ...onPresentItem(data, present, params) }];
}

/** The same day of a later month, or that month's last day: 31/8 and six months is 28/2 or 29/2. */
function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const all = year * 12 + month - 1 + months;
  const later = { year: Math.floor(all / 12), month: (all % 12) + 1 };
  return toIso({ ...later, day: Math.min(day, daysInMonth(later.year, later.month)) });
}
