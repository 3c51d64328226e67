import type {
  Nomination,
  ReceivedList,
  ReceivedNomination,
  StatedFacts,
} from "../domain/intake/nomination";
import type { RegisteredNomination } from "../domain/intake/register";
import type { EarlierRow, VersionRow } from "../domain/intake/versions/comparedRow";
import type { Plan } from "../domain/regulation/schema";
import type { ArrivedRow } from "../domain/sheets/arrivalSheet";
import { FACT_SHEET, type FactColumn } from "../domain/sheets/factSheet";
import { STATED_FACTS } from "../domain/intake/nomination";
import { kindWord } from "../domain/sheets/kindWord";
import { readRecords, type ReadRecord } from "../domain/sheets/recordSheet";
import type { Fault } from "../domain/result";
import { standingTable } from "./standingTable";
import type { ListVersion } from "./readArrivals";
import type { Review } from "./readReview";

/** All rows of the register by nomination id, those withdrawn too. */
export function rowsById(review: Review): ReadonlyMap<string, RegisteredNomination> {
  const { nominations = [], withdrawn = [] } = review.register ?? {};
  return new Map([...nominations, ...withdrawn].map((row) => [row.id, row]));
}

/** The line of `Thông tin xét` of each nomination; none where it has two, since nobody can tell which counts. */
export function factLines(review: Review): ReadonlyMap<string, ReadRecord<FactColumn>> {
  const standing = standingTable(review, FACT_SHEET);
  const records = standing ? readRecords(FACT_SHEET, standing.grid, standing.range).records : [];
  const counts = new Map<string, number>();
  const idOf = (record: ReadRecord<FactColumn>) => record.text("nomination");
  for (const record of records) counts.set(idOf(record), (counts.get(idOf(record)) ?? 0) + 1);
  return new Map(
    records.filter((one) => counts.get(idOf(one)) === 1).map((one) => [idOf(one), one]),
  );
}

/**
 * The rows that came with a list or with a version before it, as the register has them now, in the order in
 * which they came; rows that people have added to the list after them.
 */
export function earlierRows(
  review: Review,
  arrived: readonly ArrivedRow[],
  list: ReceivedList,
): readonly EarlierRow[] {
  const { register, ledger, plan } = review;
  if (!register) return [];
  const chain = versionsBefore(list, ledger.replaced);
  const inForce = new Set(register.nominations.map(({ id }) => id));
  const own = [...register.nominations, ...register.withdrawn].filter((row) => chain.has(row.list));
  const bases = new Map(
    arrived.filter((row) => row.list === list.id).map((row) => [row.id, row] as const),
  );
  const order = new Map([...bases.keys()].map((id, at) => [id, at]));
  const facts = factLines(review);
  return [...own]
    .sort((a, b) => (order.get(a.id) ?? order.size) - (order.get(b.id) ?? order.size))
    .map((row): EarlierRow => {
      const base = bases.get(row.id);
      const line = facts.get(row.id);
      const stated = Object.fromEntries(STATED_FACTS.map((name) => [name, line?.text(name) ?? ""]));
      const withdrawnBy = row.list === list.id ? "person" : "version";
      return {
        id: row.id,
        base: base?.facts ? baseRow(base, base.facts) : null,
        register: versionRow(plan, row, stated),
        withdrawn: inForce.has(row.id) ? "no" : withdrawnBy,
      };
    });
}

/**
 * Fault `same-id-twice` (params: sheet, row, id) where two rows that a newer version would change have one id, or
 * none, as where a row was copied: nobody can tell which of them is meant. Null where there are no such rows.
 */
export function sameIdTwice(review: Review, versions: readonly ListVersion[]): Fault | null {
  const { nominations = [], withdrawn = [], sheet = "" } = review.register ?? {};
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { id } of [...nominations, ...withdrawn]) {
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  const ids = versions.flatMap(({ rows }) => rows.flatMap((row) => ("id" in row ? row.id : [])));
  const id = ids.find((one) => repeated.has(one));
  if (id === undefined) return null;
  const last = Math.max(
    ...[...nominations, ...withdrawn].flatMap((row) => (row.id === id ? row.registerRow : [])),
  );
  return { code: "same-id-twice", params: { sheet, row: last + 1, id } };
}

function versionsBefore(
  list: ReceivedList,
  replaced: readonly ReceivedList[],
): ReadonlySet<string> {
  const byId = new Map(replaced.map((one) => [one.id, one]));
  const chain = new Set([list.id]);
  for (let at = list.replaces; at !== null && !chain.has(at); at = byId.get(at)?.replaces ?? null) {
    chain.add(at);
  }
  return chain;
}

function baseRow({ texts, source, original }: ArrivedRow, facts: StatedFacts): VersionRow {
  const { unit, award, kind, name, birth, post, summary, other } = texts;
  return {
    place: placeOf(source),
    original,
    texts: { submittingUnit: unit, award, kind, name, birth, post, summary, other, ...facts },
  };
}

/** A row that comes now, to be held against those that came before. */
export function arrivedRow(plan: Plan, nomination: ReceivedNomination): VersionRow {
  return versionRow(plan, nomination, nomination.facts);
}

function versionRow(plan: Plan, nomination: Nomination, facts: StatedFacts): VersionRow {
  const { submittingUnit, award, kind, name, birth, post, summary, other } = nomination;
  return {
    place: placeOf(nomination.source),
    original: nomination.original,
    texts: {
      submittingUnit: submittingUnit ?? "",
      award: plan.awards.find(({ code }) => code === award)?.name ?? "",
      kind: kindWord(kind),
      name,
      birth,
      post,
      summary,
      other,
      ...facts,
    },
  };
}

function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}
