import { shownDateParts, type ShownDateParts } from "../../domain/text/shownDateParts";
import { decodeText } from "../textEscapes";
import { builtInFormat } from "./numberFormats";
import { isStruckBy } from "./TextRuns";
import { visitXml, type XmlAttributes, type XmlElement } from "./xmlPart";
import type { ZipPackage } from "./ZipPackage";

/** What we keep of a cell's style. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: string | null;
  readonly isStruck: boolean;
  /** What it shows of a date; null where it is no date format. */
  readonly date: ShownDateParts | null;
}

export const PLAIN_FORMAT: CellFormat = {
  numberFormat: "General",
  font: null,
  isStruck: false,
  date: null,
};

interface Font {
  name: string | null;
  isStruck: boolean;
}

interface FormatIds {
  readonly numberFormat: number;
  readonly font: number;
}

/** The formats that cells point at by `s` (ECMA-376 part 1, 18.8.10: `cellXfs`), by index. */
export function readCellFormats(parts: ZipPackage, part: string): readonly CellFormat[] {
  const styles = new StylesVisitor();
  visitXml(parts, part, styles);
  return styles.formats();
}

class StylesVisitor {
  readonly #codes = new Map<number, string>();
  readonly #fonts: Font[] = [];
  readonly #ids: FormatIds[] = [];

  open(element: XmlElement, attributes: XmlAttributes): void {
    const { name, parent, depth } = element;
    if (depth === 3 && parent === "numFmts" && name === "numFmt") this.#addCode(attributes);
    else if (depth === 3 && parent === "fonts" && name === "font") {
      this.#fonts.push({ name: null, isStruck: false });
    } else if (depth === 4 && parent === "font") this.#openInFont(name, attributes);
    else if (depth === 3 && parent === "cellXfs" && name === "xf") {
      this.#ids.push(formatIds(attributes));
    }
  }

  formats(): readonly CellFormat[] {
    return this.#ids.map((ids) => {
      const numberFormat = this.#codes.get(ids.numberFormat) ?? builtInFormat(ids.numberFormat);
      const font = this.#fonts[ids.font];
      const isStruck = font?.isStruck ?? false;
      return {
        numberFormat,
        font: font?.name ?? null,
        isStruck,
        date: shownDateParts(numberFormat),
      };
    });
  }

  #openInFont(name: string, attributes: XmlAttributes): void {
    const font = this.#fonts.at(-1);
    if (font && name === "name") font.name = attributes["val"] ?? null;
    else if (font && name === "strike") font.isStruck = isStruckBy(attributes);
  }

  #addCode({ numFmtId, formatCode }: XmlAttributes): void {
    if (formatCode !== undefined) this.#codes.set(Number(numFmtId), decodeText(formatCode));
  }
}

function formatIds(attributes: XmlAttributes): FormatIds {
  return {
    numberFormat: Number(attributes["numFmtId"] ?? 0),
    font: Number(attributes["fontId"] ?? 0),
  };
}
