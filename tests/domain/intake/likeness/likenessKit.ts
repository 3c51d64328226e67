import type { TwinCandidate } from "../../../../src/domain/intake/likeness/twin";

/** A teacher of list III, of whom no birth is told. */
export function aTwin(changes: Partial<TwinCandidate> = {}): TwinCandidate {
  return {
    name: "Nguyễn Thị Hoa",
    post: "Giáo viên",
    isCollective: false,
    unit: "Trường THPT Hoa Sen",
    birth: "",
    listForm: "III",
    award: "CSTD_TQ",
    ...changes,
  };
}
