import { clusterUnits } from "../../../src/domain/intake/likeness/clusterUnits";
import { likelyTwins } from "../../../src/domain/intake/likeness/likelyTwins";
import { spelledTwoWays } from "../../../src/domain/intake/likeness/spelledTwoWays";
import { readTwins } from "../../../src/domain/intake/likeness/twin";
import type { ListReading } from "../../../src/domain/intake/listReading";
import type { ReceivedList, ReceivedNomination } from "../../../src/domain/intake/nomination";
import { proposeRepairs } from "../../../src/domain/intake/proposeRepairs";
import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import { receiveSheets, type Intake } from "../../../src/domain/intake/receiveSheets";
import planNamHoc from "../../../src/domain/regulation/packs/planNamHoc.json";
import type { Plan } from "../../../src/domain/regulation/schema";
import { readCandidate } from "../../../src/domain/text/readCandidate";
import type { MessFile } from "../../fixtures/intake/messFile";
import { PLAN_003, planOf } from "../planKit";
import { SHA } from "./intakeKit";

export const MESS_PLANS: Readonly<Record<MessFile["plan"], Plan>> = {
  "003": PLAN_003,
  "nam-hoc": planOf(planNamHoc),
};

type Reading = Readonly<Record<string, unknown>>;

/**
 * All that a messy file is read as, as plain data without ids: lists, nominations, what was left unread, repairs
 * that are proposed, who may stand twice and whose unit is spelt several ways. What is empty is left out.
 */
export function messReading({ grids, plan: id }: MessFile): Reading {
  const plan = MESS_PLANS[id];
  const file = { file: "danh-sach.xlsx", sha256: SHA, received: null, takenIds: [], channel: "" };
  const intake = receiveSheets({ ...file, grids, memory: NO_MEMORY }, plan);
  return filled({
    lists: intake.lists.map((list, at) => listView(list, intake.readings[at])),
    nominations: intake.nominations.map(nominationView),
    unread: intake.unread.map(
      ({ source, text, reason }) => `${source.sheet}!${source.cell} ${text} (${reason})`,
    ),
    repairs: repairViews(intake),
    ...likenessViews(intake),
  });
}

function filled(view: Reading): Reading {
  return Object.fromEntries(
    Object.entries(view).filter(([, value]) => {
      const isEmpty = Array.isArray(value) && value.length === 0;
      return !isEmpty && value !== null && value !== "";
    }),
  );
}

function listView(list: ReceivedList, reading: ListReading | undefined): Reading {
  const { sheet, headingRow, firstRow, lastRow, columns, nominations } = list;
  const skipped = Object.entries(reading?.skipped ?? {}).filter(([, count]) => count > 0);
  return filled({
    at: `${sheet}!${headingRow}, ${firstRow}-${lastRow}`,
    listForm: list.listForm,
    unit: list.submittingUnit,
    unitCell: list.unitCell,
    columns: Object.entries(columns).map(([field, column]) => `${column} ${field}`),
    nominations,
    totals: list.totals && `${list.totals.cell} ${list.totals.text}`,
    legacy: list.legacy,
    confidence: list.confidence,
    doubts: list.doubts,
    skipped: skipped.map(([what, count]) => `${count} ${what}`),
  });
}

function nominationView(nomination: ReceivedNomination): Reading {
  const { source, facts, name, kind, award, listForm, birth, post, summary, other } = nomination;
  return filled({
    at: `${source.sheet}!${source.cell}`,
    name,
    kind,
    award,
    listForm,
    birth,
    post,
    summary,
    other,
    facts: Object.entries(facts).map(([fact, text]) => `${fact}: ${text}`),
  });
}

function repairViews({ nominations, lists }: Intake): readonly Reading[] {
  const rows = new Map(nominations.map((row) => [row.id, row]));
  const repairs = proposeRepairs({ nominations, lists, memory: NO_MEMORY });
  return repairs.map(({ id, field, before, after, kinds, sure }) => ({
    at: `${rows.get(id)?.source.cell ?? ""} ${field}`,
    before,
    after,
    kinds,
    sure,
  }));
}

function likenessViews({ nominations }: Intake): Reading {
  const twins = readTwins(
    nominations.map((row) => ({
      ...row,
      name: readCandidate(row.name).name,
      isCollective: row.kind === "collective",
      unit: row.submittingUnit,
    })),
  );
  const place = (at: number) => {
    const { sheet, cell } = nominations[at]?.source ?? { sheet: "", cell: "" };
    return `${sheet}!${cell}`;
  };
  const counts = new Map<string, number>();
  for (const { submittingUnit } of nominations) {
    if (submittingUnit) counts.set(submittingUnit, (counts.get(submittingUnit) ?? 0) + 1);
  }
  const units = [...counts].map(([name, count]) => ({ name, count }));
  return {
    twins: likelyTwins(twins).map(
      ({ likeness, earlier, later }) => `${likeness}: ${place(earlier.at)}, ${place(later.at)}`,
    ),
    spelledTwoWays: spelledTwoWays(twins).map(
      ({ earlier, later, difference }) =>
        `${difference}: ${earlier.name} ${place(earlier.at)}, ${later.name} ${place(later.at)}`,
    ),
    unitClusters: clusterUnits(units).map(({ proposed, spellings, sure }) => ({
      proposed,
      spellings: spellings.map(({ name, count }) => `${count} × ${name}`),
      sure,
    })),
  };
}
