import { cellAddress } from "../grid/address";
import type { NominationField, SourceCell } from "../intake/nomination";
import type { RegisteredNomination, RegisterField } from "../intake/register";
import { unitKey } from "../intake/unitKey";
import { hashText } from "../text/hashText";
import {
  FIELD_IN_REGISTER,
  type CheckId,
  type Finding,
  type Observation,
  type WorkbookCell,
} from "./finding";
import type { FindingIndex } from "./findingIndex";

/** Reasons by fingerprint of the findings that people accepted. */
export type Acceptances = ReadonlyMap<string, string>;

interface Placing {
  readonly check: CheckId | "internal";
  readonly observation: Observation;
  readonly index: FindingIndex;
  readonly acceptances: Acceptances;
}

/** Makes a finding of an observation: where it stands now, where it came from, whether it was accepted. */
export function placeFinding({ check, observation, index, acceptances }: Placing): Finding {
  const { severity, subject, basis, params } = observation;
  const nomination = subject.kind === "nomination" ? index.nominations.get(subject.id) : undefined;
  const at =
    observation.at ??
    (nomination
      ? registerCells(index, nomination, observation.fields ?? [])
      : unitCell(index, observation));
  const source = nomination
    ? sourceCells(index, nomination, observation.fields ?? [])
    : (observation.source ?? []);
  const fingerprint = fingerprintOf({ check, observation, index, acceptances }, nomination);
  const reason = severity === "error" ? undefined : acceptances.get(fingerprint);
  return {
    check,
    severity,
    subject,
    at,
    source,
    params,
    citation: basis.citation,
    confidence: basis.confidence,
    fingerprint,
    accepted: reason ?? null,
  };
}

function registerCells(
  { data }: FindingIndex,
  nomination: RegisteredNomination,
  fields: readonly RegisterField[],
): readonly WorkbookCell[] {
  const { sheet, columns } = data.register;
  return fields.flatMap((field) => {
    const column = columns[field];
    return column === undefined
      ? []
      : [{ sheet, cell: cellAddress({ row: nomination.registerRow, column }) }];
  });
}

function unitCell(index: FindingIndex, { subject }: Observation): readonly WorkbookCell[] {
  const cell = subject.kind === "unit" ? index.unitCells.get(unitKey(subject.id)) : undefined;
  const sheet = index.data.units?.sheet;
  return cell === undefined || sheet === undefined ? [] : [{ sheet, cell }];
}

/** The received cells behind the register's; the candidate's cell where no column of its own was received. */
function sourceCells(
  { lists }: FindingIndex,
  nomination: RegisteredNomination,
  fields: readonly RegisterField[],
): readonly SourceCell[] {
  const columns = lists.get(nomination.list)?.columns ?? {};
  const { file, sheet, cell } = nomination.source;
  const row = cell.replace(/^[A-Z]+/, "");
  const received = Object.entries(columns) as [NominationField, string][];
  const letters = received
    .filter(([field]) => fields.includes(FIELD_IN_REGISTER[field]))
    .map(([, letter]) => letter);
  const cells = letters.length > 0 ? letters.map((letter) => `${letter}${row}`) : [cell];
  return cells.map((received) => ({ file, sheet, cell: received }));
}

/**
 * Of the check, the subject, the parameters, the rule, and the texts of the cells that it is about; of cells
 * outside the register, which place tells apart, their addresses.
 */
function fingerprintOf(
  { check, observation, index }: Placing,
  nomination: RegisteredNomination | undefined,
): string {
  const { subject, params, basis, severity, fields = [], at = [], source = [] } = observation;
  const { id, version } = index.data.plan;
  const texts = nomination && fields.map((field) => fieldText(nomination, field));
  const places = nomination ? at : [...at, ...source];
  return hashText(
    JSON.stringify([check, severity, subject, params, basis, id, version, texts, places]),
  );
}

function fieldText(nomination: RegisteredNomination, field: RegisterField): string {
  const { source } = nomination;
  if (field === "file" || field === "sheet" || field === "cell" || field === "sha256") {
    return source[field];
  }
  if (field === "status") return "";
  return nomination[field] ?? "";
}
