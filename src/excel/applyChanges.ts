import type { Result } from "../domain/result";
import { fail, ok } from "../domain/result";
import type { Change } from "../workbook/change";
import { sameName } from "../workbook/objectNames";
import type { Look, WorkbookFault } from "../workbook/workbook";
import { applyRequest, type Refused } from "./applyRequest";
import { changePieces, requestsOf, type ChangePiece } from "./changePieces";
import { knownCells, type Known } from "./known";
import { isMarksChange } from "./markFormats";
import { ownRefusal } from "./ownRefusal";
import { CELLS_AT_ONCE } from "./readSheetsInBlocks";
import { loadStanding, restsOnNames, type Standing } from "./standing";

/** What became of changes, and what is known after them; null after a refusal. */
export interface Applied {
  readonly outcome: Result<Look | null, WorkbookFault>;
  readonly known: Known | null;
}

interface Plan {
  readonly requests: readonly (readonly ChangePiece[])[];
  /** What stands before each change of the list, and after the last. */
  readonly standing: readonly Standing[];
  /** Why the list ends before its last change. */
  readonly refusal: Refused | null;
}

type PartOutcome =
  | { readonly ok: true; readonly look: Look | null; readonly known: Known }
  | { readonly ok: false; readonly refused: Refused };

/**
 * Does the changes in order, in as few syncs as they fit in; stops at the first that is refused. The
 * last request also reads the sheets of `look`, if they fit into its answer.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  known: Known | null,
  look: readonly string[] | null,
): Promise<Applied> {
  let [now, seen]: [Known | null, Look | null] = [known, null];
  const parts = partsOf(changes);
  for (const [place, part] of parts.entries()) {
    const asked = place === parts.length - 1 ? look : null;
    const done = await applyPart(context, part, now, asked);
    if (!done.ok) return { outcome: fail(done.refused.fault), known: null };
    now = done.known;
    seen = done.look;
  }
  return { outcome: ok(seen), known: now };
}

/** Before marks are set the sheet is asked which it has: what would change them must be done by then. */
function partsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const parts: Change[][] = [[]];
  for (const change of changes) {
    const part = parts.at(-1) ?? [];
    const isApart =
      isMarksChange(change) &&
      part.some((other) => !isMarksChange(other) || sameName(other.sheet, change.sheet));
    if (isApart) parts.push([change]);
    else part.push(change);
  }
  return parts;
}

/** What was known may have changed since: a change refused for that is done again with what stands now. */
async function applyPart(
  context: Excel.RequestContext,
  part: readonly Change[],
  known: Known | null,
  look: readonly string[] | null,
): Promise<PartOutcome> {
  const done = await tryPart(context, part, await loadStanding(context, part, known), look);
  if (done.ok || known === null) return done;
  const { index, before } = done.refused;
  const [change] = part.slice(index);
  if (!change || !before || !restsOnNames(change)) return done;
  const rest = part.slice(index);
  const fresh = await loadStanding(context, rest, null);
  return isSame(before, fresh, change) ? done : tryPart(context, rest, fresh, look);
}

function isSame(
  before: Standing,
  now: Standing,
  { name, sheet }: Extract<Change, { readonly do: "setName" | "setTable" }>,
): boolean {
  return (
    before.hasName(name) === now.hasName(name) &&
    before.hasTable(name) === now.hasTable(name) &&
    before.isTableOn(name, sheet) === now.isTableOn(name, sheet)
  );
}

async function tryPart(
  context: Excel.RequestContext,
  part: readonly Change[],
  standing: Standing,
  look: readonly string[] | null,
): Promise<PartOutcome> {
  const plan = planChanges(part, standing);
  const after = plan.standing.at(-1) ?? standing;
  let seen: Look | null = null;
  let known = after.known;
  for (const [place, pieces] of plan.requests.entries()) {
    const isLast = place === plan.requests.length - 1 && plan.refusal === null;
    const asked = isLast && look && canBeLookedAt(look, after.known) ? look : null;
    const done = await applyRequest(context, {
      pieces,
      changes: part,
      plan: plan.standing,
      look: asked,
    });
    if (!done.ok) return done;
    if (done.seen) ({ look: seen, known } = done.seen);
  }
  return plan.refusal ? { ok: false, refused: plan.refusal } : { ok: true, look: seen, known };
}

function canBeLookedAt(sheets: readonly string[], known: Known): boolean {
  return knownCells(known, sheets) <= CELLS_AT_ONCE;
}

function planChanges(changes: readonly Change[], first: Standing): Plan {
  const standing: Standing[] = [];
  const pieces: ChangePiece[] = [];
  let now = first;
  for (const [index, change] of changes.entries()) {
    const checked = ownRefusal(change, now);
    if (!checked.ok) {
      const refusal = { fault: checked.fault, index, before: now };
      return { requests: requestsOf(pieces), standing, refusal };
    }
    standing.push(now);
    pieces.push(...changePieces(change, index));
    now = now.after(change);
  }
  // A look alone is a request, too.
  const requests = pieces.length > 0 ? requestsOf(pieces) : [[]];
  return { requests, standing: [...standing, now], refusal: null };
}
