import type { DataValidation, Worksheet } from "exceljs";
import { rangeAddress } from "../../domain/grid/address";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** The library has them, its types do not. */
interface WithLists {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}

/** Drop-down lists; whoever writes something else is asked, not stopped. */
export function addLists(worksheet: Worksheet, { validations }: SheetSnapshot): void {
  const { dataValidations } = worksheet as Worksheet & WithLists;
  for (const { range, choices, message } of validations) {
    const source = choices.join(",").replaceAll('"', '""');
    dataValidations.add(rangeAddress(range), {
      type: "list",
      allowBlank: true,
      formulae: [`"${source}"`],
      showErrorMessage: true,
      errorStyle: "information",
      error: message,
    });
  }
}
