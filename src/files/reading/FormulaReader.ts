import { parseRangeAddress, type CellPosition, type CellRange } from "../../domain/grid/address";
import { withoutPrefixes } from "../excelFunctions";
import { decodeText } from "../textEscapes";
import { UNTOLD_FORMULA } from "../untoldFormula";
import { moveFormula } from "./moveFormula";
import type { XmlAttributes } from "./xmlPart";

interface ArrayFormula {
  readonly range: CellRange;
  readonly formula: string;
}

/**
 * Gives each cell its formula as Excel shows it, with leading `=` (ECMA-376 part 1, 18.3.1.40).
 * Cells of a shared formula get the master's, moved to where they stand; where the file tells no
 * text (data tables, a shared formula whose master is missing) it is `UNTOLD_FORMULA`.
 */
export class FormulaReader {
  /** Array formulas and data tables over several cells; the other cells carry values alone. */
  readonly arrays: ArrayFormula[] = [];
  readonly #masters = new Map<string, { readonly at: CellPosition; readonly formula: string }>();

  read(text: string, { t, si, ref }: XmlAttributes, at: CellPosition): string {
    const told = text.trim() === "" ? null : `=${withoutPrefixes(decodeText(text))}`;
    if (t === "shared" && si !== undefined) return this.#shared(told, si, at);
    const formula = told ?? UNTOLD_FORMULA;
    const range = parseRangeAddress(ref ?? "");
    if ((t === "array" || t === "dataTable") && range) {
      if (range.top < range.bottom || range.left < range.right)
        this.arrays.push({ range, formula });
    }
    return formula;
  }

  #shared(told: string | null, group: string, at: CellPosition): string {
    if (told !== null) {
      this.#masters.set(group, { at, formula: told });
      return told;
    }
    const master = this.#masters.get(group);
    if (!master) return UNTOLD_FORMULA;
    const shift = { rows: at.row - master.at.row, columns: at.column - master.at.column };
    return moveFormula(master.formula, shift);
  }
}
