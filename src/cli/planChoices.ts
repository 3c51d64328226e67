import { PLAN_LIST } from "../domain/regulation/plans";

/** The plans that come with the program, one a line: id and title. */
export function planChoices(): string {
  const width = Math.max(...PLAN_LIST.map(({ id }) => id.length));
  return PLAN_LIST.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`).join("\n");
}
