import type { ColumnHeading } from "./columnMapping";

/** A heading in one line, as people are shown it and decisions about it are kept: its levels joined by ` / `. */
export function headingText({ levels }: Pick<ColumnHeading, "levels">): string {
  return levels.filter((level) => level !== "").join(" / ");
}
