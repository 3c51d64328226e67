import "./page.css";
import { Workbench } from "./Workbench";

declare global {
  interface Window {
    /** For tests, since the spreadsheet is drawn on a canvas: the workbook as it stands. */
    workbench?: Pick<Workbench, "model">;
  }
}

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no place “${id}”`);
  return element;
}

const workbench = new Workbench({
  toolbar: place("toolbar"),
  ribbon: place("ribbon"),
  message: place("message"),
  grid: place("grid"),
  panes: place("panes"),
});
void workbench.openSample().then(() => (window.workbench = workbench));
