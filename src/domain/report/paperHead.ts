import type { Plan } from "../regulation/schema";
import type { PaperRows } from "./paperRows";
import { textCell } from "./sheetContent";

interface PaperHead {
  /** Of the paper. */
  readonly columns: number;
  /** In capitals. */
  readonly title: string;
  readonly plan: Pick<Plan, "issuer" | "title">;
}

/** The head of a council's paper (NĐ 30/2020/NĐ-CP, Phụ lục I): who issues it, the nation's name, the title. */
export function addPaperHead(paper: PaperRows, { columns, title, plan }: PaperHead): void {
  addIssuer(paper, columns, plan);
  paper.addBlank();
  paper.addLine(textCell(title), { size: 14, bold: true, horizontal: "center" });
  paper.addLine(textCell(plan.title), { size: 13, bold: true, horizontal: "center", wrap: true });
  paper.addBlank();
}

/** The two rows on top of every paper and letter of the council: who issues it, the nation's name and motto. */
export function addIssuer(
  paper: PaperRows,
  columns: number,
  plan: Pick<PaperHead["plan"], "issuer">,
): void {
  const middle = Math.floor(columns / 2);
  paper.addPair({
    left: plan.issuer.toUpperCase(),
    right: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    split: middle,
    style: { size: 12, bold: true, horizontal: "center" },
  });
  paper.addPair({
    left: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
    right: "Độc lập - Tự do - Hạnh phúc",
    split: middle,
    style: { size: 13, bold: true, horizontal: "center" },
  });
}
