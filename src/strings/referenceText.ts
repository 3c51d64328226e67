import { parseDate } from "../domain/text/parseDate";
import { completeDate } from "../domain/text/calendarDate";
import { formatDate } from "../domain/text/formatDate";

/** A paper's number and day as papers cite them: "12/TTr-THPTHS ngày 05/5/2020"; what is not known is left out. */
export function referenceText(number: string | null, isoDate: string | null): string {
  const read = isoDate === null ? null : parseDate(isoDate);
  const date = read?.ok ? completeDate(read.value) : null;
  const day = date === null ? "" : `ngày ${formatDate(date)}`;
  return [number ?? "", day].filter((part) => part !== "").join(" ");
}
