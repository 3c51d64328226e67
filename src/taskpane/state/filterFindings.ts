import type { Finding } from "../../domain/checks/finding";
import type { ReviewData } from "../../domain/checks/reviewData";
import { foldText } from "../../domain/text/foldText";
import type { Language } from "../../strings/language";
import { findingText } from "../../strings/findingText";
import { subjectText } from "../../strings/subjectText";

/** What a person wants to see; an empty string asks for nothing. */
export interface FindingFilter {
  readonly severity: string;
  readonly check: string;
  readonly unit: string;
  readonly text: string;
}

export const NO_FILTER: FindingFilter = { severity: "", check: "", unit: "", text: "" };

type UnitIndex = ReadonlyMap<string, string>;

/** Submitting units of nominations and lists. */
function unitIndex({ register, lists }: ReviewData): UnitIndex {
  const of = (kind: string, id: string, unit: string | null) =>
    [JSON.stringify([kind, id]), unit ?? ""] as const;
  return new Map([
    ...register.nominations.map(({ id, submittingUnit }) => of("nomination", id, submittingUnit)),
    ...lists.map(({ id, submittingUnit }) => of("list", id, submittingUnit)),
  ]);
}

/** A finding as shown: its words in the language, and its unit. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly what: string;
  readonly todo: string;
  readonly where: string;
  readonly unit: string;
  readonly folded: string;
}

/** The findings in words, ready to be filtered as often as a person types. */
export function describeFindings(
  findings: readonly Finding[],
  data: ReviewData,
  language: Language,
): readonly ShownFinding[] {
  const units = unitIndex(data);
  return findings.map((finding) => {
    const { what, todo } = findingText(finding, data.plan, language);
    const where = subjectText(finding.subject, data)[language];
    const { kind, id } = finding.subject;
    const unit = kind === "unit" ? id : (units.get(JSON.stringify([kind, id])) ?? "");
    return { finding, what, todo, where, unit, folded: foldText(`${what} ${where}`) };
  });
}

/** Those that fit; text is compared without accents and case. */
export function filterFindings(
  shown: readonly ShownFinding[],
  { severity, check, unit, text }: FindingFilter,
): readonly ShownFinding[] {
  const folded = foldText(text);
  return shown.filter(
    ({ finding, ...words }) =>
      (severity === "" || severityKey(finding) === severity) &&
      (check === "" || finding.check === check) &&
      (unit === "" || words.unit === unit) &&
      (folded === "" || words.folded.includes(folded)),
  );
}

/** Accepted findings are a kind of their own: they ask nothing any more. */
export function severityKey({ severity, accepted }: Finding): string {
  return accepted === null ? severity : "accepted";
}
