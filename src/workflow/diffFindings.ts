import type { Finding } from "../domain/checks/finding";

/** What has become of findings between two runs of the checks. */
export interface FindingDifference {
  /** No longer found. */
  readonly fixed: readonly Finding[];
  /** Found for the first time. */
  readonly new: readonly Finding[];
  /** Found again, and not accepted. */
  readonly open: readonly Finding[];
}

/** Compares by fingerprint: a finding whose cells were changed and that stands on is fixed once and new once. */
export function diffFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): FindingDifference {
  const was = new Set(before.map(({ fingerprint }) => fingerprint));
  const is = new Set(after.map(({ fingerprint }) => fingerprint));
  return {
    fixed: before.filter(({ fingerprint }) => !is.has(fingerprint)),
    new: after.filter(({ fingerprint }) => !was.has(fingerprint)),
    open: after.filter(({ fingerprint, accepted }) => was.has(fingerprint) && accepted === null),
  };
}
