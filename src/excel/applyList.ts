import type { ListValidation } from "../domain/report/sheetContent";

/** Queues the list in the place of any rule that the cells had; whoever writes something else is asked, not stopped. */
export function applyList(range: Excel.Range, { choices, message }: ListValidation): void {
  const { dataValidation } = range;
  dataValidation.clear();
  dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  dataValidation.errorAlert = { message, showAlert: true, style: "Information", title: "" };
}
