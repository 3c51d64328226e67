import { severityOf } from "../../regulation/severity";
import type { Standard } from "../../regulation/standard";
import type { Check, Need } from "../check";
import type { Observation, WorkbookCell } from "../finding";
import { mildSeverity } from "../quotas/mildSeverity";
import { applicationsOf, type Application } from "./applicationsOf";
import type { AskedStandard } from "./asked";
import { CHECK_BY_REQUIREMENT } from "./checkByRequirement";
import { distinctCells } from "./distinctCells";
import { isMet, judgePaths, type JudgedPath } from "./judgePaths";

/** A standard with several paths of which the candidate certainly meets none. */
export const noPathMet: Check = {
  id: "no-path-met",
  needs: [],
  concerns: ({ standards }) => standards.some((each) => each.enabled && hasPaths(each)),
  observe: (data) =>
    applicationsOf(data).flatMap((application) => {
      const open = application.standards.filter(
        (asked) => hasPaths(asked.standard) && !isMet(asked, application),
      );
      return open.flatMap((asked) => failedPaths(asked, application));
    }),
  blindSpots: (data) => {
    const standards = data.plan.standards.filter((each) => each.enabled && hasPaths(each));
    const needs = new Set(standards.flatMap(needsOf));
    return [...needs]
      .filter((need) => data[need] === null)
      .map((need) => ({ check: "no-path-met", reason: `no-${need}-sheet`, params: {} }));
  },
};

function hasPaths({ anyOf }: Standard): boolean {
  return anyOf.length > 1;
}

function needsOf({ anyOf }: Standard): readonly Need[] {
  const checks = anyOf.flatMap(({ allOf }) => allOf.map(({ check }) => check));
  return checks.flatMap((check) => CHECK_BY_REQUIREMENT[check].check.needs);
}

/**
 * `failed/<path>`: the checks of its requirements that are not met. Of the n-th of these, `why/<path>/<n>` is the
 * check and `why/<path>/<n>/<name>` what its verdict measured.
 */
function failedPaths(asked: AskedStandard, application: Application): readonly Observation[] {
  const { candidate } = application;
  const { standard } = asked;
  const paths = judgePaths(asked, application);
  if (paths.some(({ state }) => state !== "notMet")) return [];
  const at = distinctCells(paths.flatMap(cellsOf));
  return [
    {
      severity: paths.every(isSure) ? severityOf(standard.basis) : mildSeverity(standard.basis),
      basis: standard.basis,
      subject: { kind: "nomination", id: candidate.nomination.id },
      fields: ["name"],
      ...(at.length > 0 && { at }),
      params: Object.fromEntries([
        ["standard", standard.id],
        ...paths.map((path) => [`failed/${path.path.id}`, failedChecks(path)] as const),
        ...paths.flatMap(measuresOf),
      ]),
    },
  ];
}

/** Some requirement of the path is not met on evidence that is whole. */
function isSure({ judged }: JudgedPath): boolean {
  return judged.some(({ verdict }) => verdict.state === "notMet" && !verdict.isMild);
}

function failedChecks({ judged }: JudgedPath): string {
  const failed = judged.filter(({ verdict }) => verdict.state === "notMet");
  return [...new Set(failed.map(({ check }) => check))].join(",");
}

function measuresOf({ path, judged }: JudgedPath): readonly (readonly [string, string | number])[] {
  const failed = judged.flatMap(({ check, verdict }) =>
    verdict.state === "notMet" ? [{ check, params: verdict.params }] : [],
  );
  return failed.flatMap(({ check, params }, at) => {
    const key = `why/${path.id}/${String(at)}`;
    const measured = Object.entries(params).map(
      ([name, value]) => [`${key}/${name}`, value] as const,
    );
    return [[key, check] as const, ...measured];
  });
}

function cellsOf({ judged }: JudgedPath): readonly WorkbookCell[] {
  return judged.flatMap(({ verdict }) => (verdict.state === "notMet" ? verdict.at : []));
}
