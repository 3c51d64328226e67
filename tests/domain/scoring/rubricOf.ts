import type { Rubric } from "../../../src/domain/regulation/schema";

/** A rubric for tests: criteria as id, maximum, step, both in hundredths. */
export function rubricOf(
  criteria: readonly (readonly [id: string, maximum: number, step: number])[],
  tieBreak: readonly string[] = [],
): Rubric {
  return {
    id: "mau",
    name: "Thang điểm mẫu",
    status: "sample",
    criteria: criteria.map(([id, maximum, step]) => ({ id, name: id, maximum, step })),
    tieBreak: [...tieBreak],
    basis: {
      citation: { kind: "data", ref: "mau" },
      confidence: "UNVERIFIED",
      binds: "pattern",
    },
  };
}
