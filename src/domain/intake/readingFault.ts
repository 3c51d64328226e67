/**
 * Why a line of `Cách đọc` does not count: its kind, column word or award is none that is known, one of its
 * parts is blank, or another line decides the same thing otherwise: then neither counts.
 */
export interface ReadingFault {
  readonly code:
    "unknown-kind" | "unknown-field" | "unknown-award" | "blank-part" | "contradicting-lines";
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}
