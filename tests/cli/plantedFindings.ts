import type { Planted } from "../../assets/samples/printForms";
import type { Sample } from "../../assets/samples/makeSample";
import type { Finding, FindingParams } from "../../src/domain/checks/finding";
import { foldText } from "../../src/domain/text/foldText";

/** A finding as a fixture tells of it. */
export interface ToldFinding {
  readonly check: string;
  readonly severity: string;
  readonly subject: string;
  readonly params: FindingParams;
}

export interface Comparison {
  /** Planted, and not found. */
  readonly missing: readonly ToldFinding[];
  /** Found, and not planted. */
  readonly extra: readonly ToldFinding[];
}

/**
 * Matches findings and expectations one to one: same check, severity and subject, and every parameter that
 * the fixture names.
 */
export function compareFindings(
  findings: readonly Finding[],
  expected: readonly ToldFinding[],
): Comparison {
  const extra = findings.map(toldFinding);
  const missing = expected.filter((wanted) => {
    const at = extra.findIndex((found) => answers(found, wanted));
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return { missing, extra };
}

function answers(found: ToldFinding, wanted: ToldFinding): boolean {
  return (
    found.check === wanted.check &&
    found.severity === wanted.severity &&
    found.subject === wanted.subject &&
    Object.entries(wanted.params).every(([name, value]) => found.params[name] === value)
  );
}

function toldFinding({ check, severity, subject, params, at, source }: Finding): ToldFinding {
  const isPlaced = subject.kind === "sheet" || subject.kind === "list";
  const [first] = isPlaced ? [...source, ...at] : at;
  if (!first && subject.kind !== "unit" && check !== "uncounted-mark") {
    throw new Error(`Nobody could find the place of ${check} on ${subject.id}`);
  }
  return { check, severity, params, subject: subjectText(subject) };
}

/** Lists without the file's hash and the form's name; units as they are compared. */
function subjectText({ kind, id }: Finding["subject"]): string {
  switch (kind) {
    case "nomination":
      return id;
    case "list": {
      const [, sheet = "", headingRow = ""] = id.split("/");
      return `${sheet}/${headingRow}`;
    }
    case "unit":
      return foldText(id);
    case "sheet":
      return id;
  }
}

/** What the fixture says has to be found. */
export function plantedFindings(
  sample: Sample,
  file: string,
  isDayKnown: boolean,
): readonly ToldFinding[] {
  return sample.planted
    .filter(({ whenReceived }) => isDayKnown || !whenReceived)
    .map(({ place, expectation }) => ({
      check: expectation.check,
      severity: expectation.severity,
      params: expectation.params,
      subject: placeText(sample, file, place),
    }));
}

function placeText({ ids }: Sample, file: string, place: Planted["place"]): string {
  switch (place.kind) {
    case "nomination": {
      const id = ids.get(`${place.sheet}!${place.cell}`);
      if (id === undefined) throw new Error(`Nothing was read at ${place.sheet}!${place.cell}`);
      return id;
    }
    case "nomination-id":
      return place.id;
    case "list":
      return `${place.sheet}/${String(place.headingRow)}`;
    case "unit":
      return foldText(place.unit);
    case "sheet":
      return `${file}/${place.sheet}`;
  }
}
