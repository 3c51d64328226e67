import type { Grid } from "../grid/grid";
import { sourcePlace, type SourcePlace } from "../grid/sourcePlace";
import type { Plan, UnitKind } from "../regulation/schema";
import { foldTone } from "../text/foldTone";
import { isPlaceholder } from "../text/unfilledPrompt";
import { foldText } from "../text/foldText";
import type { RowView } from "./rowView";
import { unitKey } from "./unitKey";

/** The line of a list's head that names who hands it in. */
export interface UnitLine {
  readonly kind: string;
  /** Null where the printed form's line was left without a name. */
  readonly name: string | null;
  readonly place: SourcePlace;
}

/** The head of a paper: whether it begins a new submission, and the unit lines in it. */
export interface ListHead {
  readonly begins: boolean;
  readonly units: readonly UnitLine[];
}

export function readHead(head: readonly RowView[], plan: Plan, grid: Grid): ListHead {
  const lines = head.flatMap((view) => linesOf(view, grid));
  const units = withoutAddressees(lines).flatMap((line, at, all) => {
    const unit = unitLine(line, plan);
    return unit ? [{ ...unit, name: unit.name ?? nameByAuthority(line, all[at - 1], plan) }] : [];
  });
  const titled = lines.some(({ words }) => ` ${foldText(words)} `.startsWith(" danh sach "));
  return { begins: titled || units.length > 0, units };
}

interface HeadLine {
  readonly text: string;
  /** The text in readable letters, see FilledCell. */
  readonly words: string;
  readonly place: SourcePlace;
}

function linesOf({ row, filled }: RowView, grid: Grid): readonly HeadLine[] {
  return filled.flatMap(({ text, words, column }) => {
    const place = sourcePlace(grid, { row, column });
    const readable = words.split(/\r?\n/);
    return text.split(/\r?\n/).map((line, at) => ({
      text: line.trim(),
      words: (readable[at] ?? line).trim(),
      place,
    }));
  });
}

/** From "Kính gửi" to the list's title stand those whom the paper goes to, who do not hand it in. */
function withoutAddressees(lines: readonly HeadLine[]): readonly HeadLine[] {
  let isAddressed = false;
  return lines.filter(({ words }) => {
    const folded = ` ${foldText(words)} `;
    if (folded.startsWith(" kinh gui ")) isAddressed = true;
    else if (folded.startsWith(" danh sach ")) isAddressed = false;
    return !isAddressed;
  });
}

/**
 * Who hands the list in, of the unit lines of its head: the last of a kind that hands in such a list, since the
 * office above stands first. Without a name where two lines of that kind name different units: nobody can tell.
 */
export function submittingUnit(
  units: readonly UnitLine[],
  plan: Plan,
  form: string | null,
): UnitLine | null {
  const kinds = plan.listForms.find(({ id }) => id === form)?.unitKinds;
  const expected = units.filter(({ kind }) => kinds?.includes(kind));
  const last = (expected.length > 0 ? expected : units).at(-1);
  if (!last) return null;
  const named = units.filter(({ kind, name }) => kind === last.kind && name !== null);
  const names = new Set(named.map(({ name }) => unitKey(name ?? "")));
  return names.size > 1 ? { ...last, name: null } : (named.at(-1) ?? last);
}

function unitLine({ text, words, place }: HeadLine, plan: Plan): UnitLine | null {
  const kind = kindOfLine(words, plan);
  return kind && { kind: kind.id, name: unitName(text, words, kind), place };
}

/** Id of the kind of unit that hands in lists, by how a line begins; null where the plan knows none. */
export function unitKindOfLine(text: string, plan: Plan): string | null {
  return kindOfLine(text, plan)?.id ?? null;
}

function kindOfLine(text: string, plan: Plan): UnitKind | null {
  const folded = foldTone(text);
  for (const kind of plan.unitKinds) {
    if (isSignature(folded, kind)) return null;
    if (kind.linePrefixes.some((start) => startsWithWord(folded, foldTone(start)))) return kind;
  }
  return null;
}

/** "PHÒNG GDĐT" alone below "UBND HUYỆN …" is that district's: both lines together are its name. */
function nameByAuthority(line: HeadLine, above: HeadLine | undefined, plan: Plan): string | null {
  const bare = foldTone(line.words);
  const isBare = plan.unitKinds.some(({ linePrefixes }) =>
    linePrefixes.some((prefix) => foldTone(prefix) === bare && bare.startsWith("phòng ")),
  );
  const isAuthority = above && /^(?:ubnd|[uủ][ỷy] ban nhân dân) \p{L}/u.test(foldTone(above.words));
  return isBare && isAuthority && !/[.…_]{3,}/u.test(above.words)
    ? `${line.text}, ${above.text}`
    : null;
}

/** "CỤM TRƯỞNG" alone is who signs the list above, no line for a name. */
function isSignature(folded: string, kind: UnitKind): boolean {
  const words = folded.replace(/[^\p{L}\p{N}]+$/u, "");
  return kind.dropPrefixes.some((prefix) => foldTone(prefix) === words);
}

function startsWithWord(text: string, prefix: string): boolean {
  return (
    ` ${text} `.startsWith(` ${prefix} `) ||
    text.startsWith(`${prefix}.`) ||
    text.startsWith(`${prefix}…`)
  );
}

function unitName(text: string, words: string, kind: UnitKind): string | null {
  let [name, readable] = [text.trim(), words.trim()];
  for (const prefix of kind.dropPrefixes) {
    if (startsWithWord(foldTone(readable), foldTone(prefix))) {
      const dropped = prefix.split(" ").length;
      name = name.split(/\s+/).slice(dropped).join(" ");
      readable = readable.split(/\s+/).slice(dropped).join(" ");
    }
  }
  const isBare = kind.linePrefixes.some((prefix) => foldTone(prefix) === foldTone(readable));
  return isBare || isPlaceholder(readable) || /[.…_]{3,}/.test(readable) ? null : name;
}
