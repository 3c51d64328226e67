import type { Plan } from "../regulation/schema";
import { addIssuer } from "./paperHead";
import type { PaperRows } from "./paperRows";
import { textCell } from "./sheetContent";

interface LetterHead {
  /** Of the paper. */
  readonly columns: number;
  /** After "V/v". */
  readonly subject: string;
  /** To whom it goes. */
  readonly to: string;
  readonly plan: Pick<Plan, "issuer">;
}

/** Letters of 13 points that surely fit a line of a landscape page. */
const LINE_LENGTH = 96;

/**
 * The head of an official letter (NĐ 30/2020/NĐ-CP, Phụ lục I and form 1.5): number, place and day are left for
 * the office.
 */
export function addLetterHead(paper: PaperRows, { columns, subject, to, plan }: LetterHead): void {
  const split = Math.floor(columns / 2);
  const pair = (left: string, right: string, size: number) => {
    paper.addPair({ left, right, split, style: { size, horizontal: "center" } });
  };
  addIssuer(paper, columns, plan);
  pair("Số: ……/……", "……………, ngày …… tháng …… năm ………", 13);
  pair(`V/v ${subject}`, "", 12);
  paper.addBlank();
  paper.addLine(textCell(`Kính gửi: ${to}`), { size: 13, bold: true, horizontal: "center" });
  paper.addBlank();
}

/**
 * A paragraph, one row a line: no program fits the height of merged cells, so a text that ran over would be cut
 * on paper.
 */
export function addParagraph(paper: PaperRows, text: string): void {
  for (const line of linesOf(text)) paper.addLine(textCell(line), { size: 13 });
}

function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > LINE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

interface Signatures {
  readonly columns: number;
  /** Rows from top to bottom, the left half first. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The foot of a letter or slip: who gets it or hands it in on the left, who signs on the right. */
export function addSignatures(paper: PaperRows, { columns, left, right }: Signatures): void {
  const split = Math.floor(columns / 2);
  paper.addBlank();
  for (let row = 0; row < Math.max(left.length, right.length); row++) {
    paper.addPair({
      left: left[row] ?? "",
      right: right[row] ?? "",
      split,
      style: { size: 13, bold: row === 0, horizontal: "center" },
    });
  }
}
