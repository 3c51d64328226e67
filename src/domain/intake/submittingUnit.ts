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
  readonly cell: string;
}

/** The head of a paper: whether it begins a new submission, and the unit lines in it. */
export interface ListHead {
  readonly begins: boolean;
  readonly units: readonly UnitLine[];
}

export function readHead(head: readonly RowView[], plan: Plan): ListHead {
  const lines = head.flatMap((view) =>
    view.filled.flatMap(({ text, address }) =>
      text.split(/\r?\n/).map((line) => ({ text: line.trim(), cell: address })),
    ),
  );
  const units = withoutAddressees(lines).flatMap((line) => {
    const unit = unitLine(line.text, plan);
    return unit ? [{ ...unit, cell: line.cell }] : [];
  });
  const titled = lines.some(({ text }) => ` ${foldText(text)} `.startsWith(" danh sach "));
  return { begins: titled || units.length > 0, units };
}

interface HeadLine {
  readonly text: string;
  readonly cell: string;
}

/** From "Kính gửi" to the list's title stand those whom the paper goes to, who do not hand it in. */
function withoutAddressees(lines: readonly HeadLine[]): readonly HeadLine[] {
  let isAddressed = false;
  return lines.filter(({ text }) => {
    const folded = ` ${foldText(text)} `;
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

function unitLine(text: string, plan: Plan): Omit<UnitLine, "cell"> | null {
  const folded = foldTone(text);
  for (const kind of plan.unitKinds) {
    if (isSignature(folded, kind)) return null;
    const prefix = kind.linePrefixes.find((start) => startsWithWord(folded, foldTone(start)));
    if (prefix !== undefined) return { kind: kind.id, name: unitName(text, kind) };
  }
  return null;
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

function unitName(text: string, kind: UnitKind): string | null {
  let name = text.trim();
  for (const prefix of kind.dropPrefixes) {
    if (startsWithWord(foldTone(name), foldTone(prefix))) {
      name = name.split(/\s+/).slice(prefix.split(" ").length).join(" ");
    }
  }
  const isBare = kind.linePrefixes.some((prefix) => foldTone(prefix) === foldTone(name));
  return isBare || isPlaceholder(name) || /[.…_]{3,}/.test(name) ? null : name;
}
