import type { Basis } from "../../regulation/basis";
import type { Award, Plan } from "../../regulation/schema";
import { containsPhrase } from "../../text/containsPhrase";
import { foldText } from "../../text/foldText";
import type { Check } from "../check";
import type { NotChecked, Observation } from "../finding";
import { mildSeverity } from "../quotas/mildSeverity";
import { putForward } from "../quotas/putForward";
import type { ReviewData } from "../reviewData";
import { linesOf, placeOfLine, type HistoryLine } from "./linesOf";

const NO_DISTRICT_FROM = "2025-07-01";
const NO_DISTRICT: Basis = {
  citation: { kind: "law", ref: "Luật Tổ chức chính quyền địa phương 72/2025/QH15" },
  confidence: "SECONDARY",
  binds: "education",
};

/**
 * An earlier award from an issuer who is none of those that may confer it, and a session of a district
 * council on a date when there is no district any more. Issuers are known by phrases, so it only warns; they
 * are those of the law on the session's decision date, so that decisions under an earlier law are left alone.
 */
export const wrongAuthority: Check = {
  id: "wrong-authority",
  needs: [],
  observe: (data) => [...noDistrict(data), ...wrongIssuers(data)],
  blindSpots: (data) => [...authorityUnknown(data), ...underOtherLaw(data)],
};

function noDistrict({ plan, register }: ReviewData): readonly Observation[] {
  const { level, decisionDate } = plan;
  if (level !== "district" || decisionDate < NO_DISTRICT_FROM) return [];
  return [
    {
      severity: mildSeverity(NO_DISTRICT),
      basis: NO_DISTRICT,
      subject: { kind: "sheet", id: register.sheet },
      params: { fault: "no-district", decisionDate, from: NO_DISTRICT_FROM },
    },
  ];
}

/** Awards with the folded phrases of who may confer them; awards that anybody may confer are left out. */
function knownIssuers({ awards }: Plan): ReadonlyMap<string, readonly string[]> {
  return new Map(
    awards
      .filter(({ authorities }) => authorities.every(({ issuers }) => issuers.length > 0))
      .filter(({ authorities }) => authorities.length > 0)
      .map(({ code, authorities }) => [
        code,
        authorities.flatMap(({ issuers }) => issuers.map(foldText)),
      ]),
  );
}

function wrongIssuers(data: ReviewData): readonly Observation[] {
  const issuers = knownIssuers(data.plan);
  const awards = new Map(data.plan.awards.map((award) => [award.code, award]));
  const isKnown = issuerKnown(issuers);
  return linesOf(data).flatMap((line) => {
    const code = line.entry.award ?? "";
    const award = awards.get(code);
    if (!award || !isUnderThisLaw(data.plan, line) || isKnown(code, line.entry.issuer)) return [];
    return [wrongIssuer(data, line, award)];
  });
}

/** Whether the text names an issuer of the award, or nothing can be said; each text is looked at once. */
function issuerKnown(
  issuers: ReadonlyMap<string, readonly string[]>,
): (award: string, issuer: string) => boolean {
  const known = new Map([...issuers.keys()].map((code) => [code, new Map<string, boolean>()]));
  return (award, issuer) => {
    const texts = known.get(award);
    if (!texts) return true;
    const isKnown = texts.get(issuer) ?? namesIssuer(issuer, issuers.get(award) ?? []);
    texts.set(issuer, isKnown);
    return isKnown;
  };
}

function namesIssuer(issuer: string, phrases: readonly string[]): boolean {
  const text = foldText(issuer);
  return text === "" || phrases.some((phrase) => containsPhrase(text, phrase));
}

function wrongIssuer(data: ReviewData, line: HistoryLine, award: Award): Observation {
  const [authority] = award.authorities;
  const basis = authority?.basis ?? award.basis;
  return {
    severity: mildSeverity(basis),
    basis,
    ...placeOfLine(data, line, "issuer"),
    params: {
      fault: "wrong-issuer",
      award: award.code,
      issuer: line.entry.issuer,
      authorities: award.authorities.map(({ by }) => by).join("; "),
      row: line.entry.row + 1,
    },
  };
}

/** The plan knows who may confer under the law on its decision date, not who could before. */
function isUnderThisLaw({ regime }: Plan, { entry: { date } }: HistoryLine): boolean {
  return regime === null || (date !== null && date >= regime.from);
}

function underOtherLaw(data: ReviewData): readonly NotChecked[] {
  const issuers = knownIssuers(data.plan);
  const lines = new Set(
    linesOf(data)
      .filter(({ entry }) => issuers.has(entry.award ?? "") && entry.issuer.trim() !== "")
      .filter((line) => !isUnderThisLaw(data.plan, line))
      .map(({ entry }) => entry),
  );
  if (lines.size === 0) return [];
  const params = { lines: lines.size, of: data.history?.records.length ?? 0 };
  return [{ check: "wrong-authority", reason: "issuer-of-other-law", params }];
}

/** One for each award put forward that nobody is known to confer on the decision date. */
function authorityUnknown(data: ReviewData): readonly NotChecked[] {
  const rows = new Map<string | null, number>();
  for (const { award } of putForward(data)) rows.set(award, (rows.get(award) ?? 0) + 1);
  return data.plan.awards
    .filter(({ type, authorities }) => type !== "local" && authorities.length === 0)
    .filter(({ code }) => rows.has(code))
    .map(({ code, name }) => ({
      check: "wrong-authority",
      reason: "authority-unknown",
      params: { award: code, name, nominations: rows.get(code) ?? 0 },
    }));
}
