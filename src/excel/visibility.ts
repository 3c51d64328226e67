import type { Visibility } from "../domain/grid/grid";

const TO_EXCEL = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export function excelVisibility(visibility: Visibility): "Visible" | "Hidden" | "VeryHidden" {
  return TO_EXCEL[visibility];
}

export function visibilityOf(sheet: Excel.Worksheet): Visibility {
  if (sheet.visibility === "Visible") return "visible";
  return sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
}
