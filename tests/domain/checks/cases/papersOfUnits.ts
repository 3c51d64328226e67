import type {
  NumberCell,
  PaperCount,
  PaperKind,
  PaperLine,
} from "../../../../src/domain/checks/reviewData";
import type { RegisteredNomination } from "../../../../src/domain/intake/register";
import { aNomination } from "../reviewKit";

export const UNIT = "Trường THPT Hoa Sen";
const COLUMNS: Readonly<Record<PaperCount, string>> = {
  collectives: "D",
  individuals: "E",
  total: "F",
  present: "G",
  summoned: "H",
};

interface PaperParts extends Partial<Record<PaperCount, number | string>> {
  readonly kind: PaperKind | null;
  readonly unit?: string;
  readonly reference?: string;
  readonly names?: readonly string[];
  readonly place?: string;
  /** As a person counts them. */
  readonly row?: number;
}

/** A line of `Đối chiếu`, in row 5 unless told; a count as text is one that nobody could read. */
export function aPaper({ kind, unit = UNIT, row = 5, ...parts }: PaperParts): PaperLine {
  const count = (of: PaperCount): NumberCell => {
    const stated = parts[of];
    const value = typeof stated === "number" ? stated : null;
    return { value, text: String(stated ?? ""), cell: `${COLUMNS[of]}${String(row)}` };
  };
  return {
    unit,
    kind,
    reference: parts.reference ?? "",
    counts: {
      collectives: count("collectives"),
      individuals: count("individuals"),
      total: count("total"),
      present: count("present"),
      summoned: count("summoned"),
    },
    names: parts.names ?? [],
    file: "",
    place: parts.place ?? "",
    note: "",
    row: row - 1,
    cells: { unit: `A${String(row)}`, kind: `B${String(row)}`, names: `I${String(row)}` },
  };
}

/** Rows of the register: so many collectives and persons of the unit, each of another name. */
export function rowsOf(collectives: number, individuals: number): readonly RegisteredNomination[] {
  const row = (kind: "collective" | "individual", at: number) =>
    aNomination({ id: `${kind}-${String(at)}`, kind, name: `${NAMES[kind]} ${LETTERS[at] ?? ""}` });
  return [
    ...Array.from({ length: collectives }, (_, at) => row("collective", at)),
    ...Array.from({ length: individuals }, (_, at) => row("individual", at)),
  ];
}

const NAMES = { collective: "Tổ", individual: "Nguyễn Văn" };
const LETTERS = ["An", "Bình", "Chi", "Dũng", "Giang", "Hải", "Khánh", "Lâm"];
