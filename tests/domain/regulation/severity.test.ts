import type { Basis } from "../../../src/domain/regulation/basis";
import { severityOf, type Severity } from "../../../src/domain/regulation/severity";

test.each<[Basis["binds"], Basis["confidence"], Severity]>([
  ["education", "VERIFIED", "error"],
  ["education", "SECONDARY", "warning"],
  ["education", "UNVERIFIED", "warning"],
  ["local", "VERIFIED", "warning"],
  ["local", "SECONDARY", "warning"],
  ["local", "UNVERIFIED", "warning"],
  ["other-sector", "VERIFIED", "info"],
  ["other-sector", "SECONDARY", "info"],
  ["other-sector", "UNVERIFIED", "info"],
  ["predecessor", "VERIFIED", "info"],
  ["predecessor", "SECONDARY", "info"],
  ["predecessor", "UNVERIFIED", "info"],
  ["draft", "VERIFIED", "info"],
  ["draft", "SECONDARY", "info"],
  ["draft", "UNVERIFIED", "info"],
  ["pattern", "VERIFIED", "info"],
  ["pattern", "SECONDARY", "info"],
  ["pattern", "UNVERIFIED", "info"],
])("what binds %s and is %s makes %s", (binds, confidence, severity) => {
  expect(severityOf({ citation: { kind: "law", ref: "Điều 1" }, binds, confidence })).toBe(
    severity,
  );
});
