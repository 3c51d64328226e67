import type { Change } from "../workbook/change";
import { markLevelOf } from "../workbook/marks";
import { hostError } from "./excelFault";

export type MarksChange = Extract<Change, { readonly do: "setMarks" | "clearMarks" }>;

/** The ids of the conditional formats of ours that stand on each of some sheets, in Excel's order. */
export type MarkFormats = ReadonlyMap<string, readonly string[]>;

export function isMarksChange(change: Change): change is MarksChange {
  return change.do === "setMarks" || change.do === "clearMarks";
}

/** All conditional formats of a sheet; the proxy holds for one sync, as Excel need not keep it. */
export function formatsOfSheet(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().untrack().conditionalFormats;
}

/** Loads the formats of a sheet with their formulas; those that are not custom answer nothing for it. */
export function queueFormats(
  context: Excel.RequestContext,
  sheet: string,
): Excel.ConditionalFormatCollection {
  const formats = formatsOfSheet(context.workbook.worksheets.getItem(sheet));
  return formats.load("items/id, items/type, items/customOrNullObject/rule/formula");
}

/** Ids of those of ours among loaded formats. */
export function ownFormats(formats: Excel.ConditionalFormatCollection): readonly string[] {
  return formats.items
    .filter(({ type, customOrNullObject }) => type === "Custom" && isOurs(customOrNullObject))
    .map(({ id }) => id);
}

/**
 * Asks for our formats sheet by sheet and step by step, where they could not be had at once: a sheet
 * that is not there has none, as the change itself is then refused in its turn.
 */
export async function loadMarkFormats(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<MarkFormats> {
  const found = new Map<string, readonly string[]>();
  for (const sheet of sheets) found.set(sheet, await formatsOn(context, sheet));
  return found;
}

async function formatsOn(context: Excel.RequestContext, name: string): Promise<readonly string[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const formats = formatsOfSheet(sheet).load("items/id, items/type");
  try {
    await context.sync();
  } catch (thrown) {
    if (hostError(thrown)?.code === "ItemNotFound") return [];
    throw thrown;
  }
  const custom = formats.items.filter(({ type }) => type === "Custom").map(({ id }) => id);
  const again = formatsOfSheet(sheet);
  const rules = custom.map((id) => ({ id, custom: again.getItem(id).custom }));
  for (const rule of rules) rule.custom.rule.load("formula");
  if (rules.length > 0) await context.sync();
  return rules.filter((rule) => isOurs(rule.custom)).map(({ id }) => id);
}

function isOurs(custom: Excel.CustomConditionalFormat): boolean {
  return markLevelOf(custom.rule.formula) !== null;
}
