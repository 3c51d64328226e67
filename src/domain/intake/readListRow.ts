import { sourcePlace } from "../grid/sourcePlace";
import type { Plan } from "../regulation/schema";
import { isColumnNumbers, isPhantomRow, isTemplateRow } from "./emptyRow";
import { isNextHead, type HeadingTask } from "./findHeading";
import {
  isGroupWithData,
  kindOfGroupWithData,
  rowGroup,
  type RowGroup,
  type RowInList,
} from "./groupRow";
import { isFoot, isForeignText, isSignedRow } from "./listEnd";
import { numberOf } from "./numbering";
import type { RowView } from "./rowView";
import { endList, startBelow, type OpenList, type SheetState } from "./sheetState";
import { titleRow } from "./titleRow";
import { unitKey } from "./unitKey";

/** A group may stand above groups: so many rows are looked at for the data below it. */
const ROWS_THAT_TELL = 4;

/** Reads a row below a list's heading: a title, a group, data, an empty row of the form, or the list's end. */
export function readListRow(
  state: SheetState,
  task: HeadingTask,
  list: OpenList,
  at: number,
): void {
  const { views } = state.sheet;
  const view = views[at];
  if (!view) return;
  const { fields } = list.columns;
  const below = views.slice(at + 1, at + 1 + ROWS_THAT_TELL);
  const row: RowInList = { view, below, fields, plan: state.plan };
  const title = titleRow(fields, view, state.plan);
  const group = title ? null : rowGroup(row);
  if (title) startBelow(state, list, { head: [view], form: title.form });
  else if (group) openGroup(state, list, { view, group });
  else if (isSkipped(list, view, state.plan)) return;
  else if (view.filled.length === 1 && isNextHead(task, list.columns, at)) {
    endList(state, view, null);
  } else if (isFoot(fields, view)) endList(state, view, null);
  else if (isForeignText(fields, view)) endList(state, view, list);
  else takeRow(state, list, row);
}

interface GroupInList {
  readonly view: RowView;
  readonly group: RowGroup;
}

function openGroup(state: SheetState, list: OpenList, { view, group }: GroupInList): void {
  list.skipped.groups++;
  list.numbering.push([]);
  if (group.says === "kind") {
    list.kindOfGroup = group.kind;
    list.outerGroup ??= "kind";
    if (list.outerGroup === "kind") list.unitOfGroup = null;
  } else if (group.says === "unit") openUnit(list, group.unit);
  else if (group.says === "sender") openSender(state, list, { view, group });
  else if (group.says === "unclear") list.unclearGroups.push(view);
}

function openUnit(list: OpenList, unit: string): void {
  list.unitOfGroup = unit;
  list.outerGroup ??= "unit";
  if (list.outerGroup === "unit") list.kindOfGroup = null;
}

/** Rows under the name of a unit that hands in such lists are that unit's, unless the head names it already. */
function openSender(
  state: SheetState,
  list: OpenList,
  {
    view,
    group,
  }: { readonly view: RowView; readonly group: RowGroup & { readonly says: "sender" } },
): void {
  const { kind, unit, column } = group;
  const kinds = state.plan.listForms.find(({ id }) => id === list.form)?.unitKinds;
  const isOwn = list.unit?.name != null && unitKey(list.unit.name) === unitKey(unit);
  if (isOwn || (kinds && !kinds.includes(kind))) {
    openUnit(list, unit);
    return;
  }
  const place = sourcePlace(state.grid, { row: view.row, column });
  const { kindOfGroup, outerGroup } = list;
  startBelow(state, list, { head: [view], form: list.form, sender: { kind, name: unit, place } });
  if (state.open && outerGroup === "kind") state.open.kindOfGroup = kindOfGroup;
}

/** Rows that hold nothing that was received: counted, no nominations. */
function isSkipped(list: OpenList, view: RowView, plan: Plan): boolean {
  const { skipped } = list;
  if (isTemplateRow(list.columns.fields, view, plan)) {
    skipped.templates++;
    number(list, view);
  } else if (isColumnNumbers(view)) skipped.headings++;
  else if (isPhantomRow(view)) {
    skipped.phantoms++;
    list.phantom ??= view;
  } else return false;
  return true;
}

function takeRow(state: SheetState, list: OpenList, row: RowInList): void {
  const { view, below, fields } = row;
  const [next] = below;
  if (isGroupWithData(row)) {
    list.hasGroupWithData = true;
    list.numbering.push([]);
    list.kindOfGroup = kindOfGroupWithData(row) ?? list.kindOfGroup;
  }
  const { kindOfGroup, unitOfGroup } = list;
  list.rows.push({ view, kindOfGroup, unitOfGroup });
  number(list, view);
  const goesOn = next !== undefined && numberOf(next, fields) !== null;
  if (!goesOn && isSignedRow(fields, view)) {
    state.open = null;
    state.unsigned = null;
  }
}

function number(list: OpenList, view: RowView): void {
  list.numbering.at(-1)?.push(numberOf(view, list.columns.fields));
}
