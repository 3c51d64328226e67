import { compareVersions } from "../../../../src/domain/intake/compareVersions";
import type { EarlierRow, VersionRow } from "../../../../src/domain/intake/versions/comparedRow";

export interface Person {
  readonly name: string;
  readonly at?: string;
  readonly award?: string;
  readonly birth?: string;
  readonly post?: string;
  readonly summary?: string;
  readonly original?: string;
}

export function row({ name, at = "C7", original = name, ...texts }: Person): VersionRow {
  return { place: `Trang1!${at}`, original, texts: { name, ...texts } };
}

/** As it came, and as the register has it: the same where it is not said otherwise. */
export function earlier(id: string, came: Person, now: Person = came): EarlierRow {
  return { id, base: row(came), register: row(now), withdrawn: "no" };
}

export const MAI: Person = {
  name: "Trần Thị Mai",
  at: "C7",
  award: "LĐTT",
  summary: "02 sáng kiến",
};
export const SON: Person = { name: "Lê Văn Sơn", at: "C8", award: "LĐTT", post: "Kế toán" };
export const BAO: Person = { name: "Phạm Quốc Bảo", at: "C9", award: "LĐTT", post: "Bảo vệ" };

export const compared = (before: readonly EarlierRow[], ...arrived: readonly Person[]) =>
  compareVersions({ earlier: before, arrived: arrived.map(row) });
