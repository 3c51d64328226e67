import { shownDateParts, type ShownDateParts } from "../../domain/text/shownDateParts";
import { decodeText } from "../textEscapes";
import { builtInFormat } from "./numberFormats";
import { visitXml, type XmlAttributes, type XmlElement } from "./xmlPart";
import type { ZipPackage } from "./ZipPackage";

/** What we keep of a cell's style. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: string | null;
  /** What it shows of a date; null where it is no date format. */
  readonly date: ShownDateParts | null;
}

export const PLAIN_FORMAT: CellFormat = { numberFormat: "General", font: null, date: null };

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
  readonly #fonts: (string | null)[] = [];
  readonly #ids: FormatIds[] = [];

  open(element: XmlElement, attributes: XmlAttributes): void {
    const { name, parent, depth } = element;
    if (depth === 3 && parent === "numFmts" && name === "numFmt") this.#addCode(attributes);
    else if (depth === 3 && parent === "fonts" && name === "font") this.#fonts.push(null);
    else if (depth === 4 && parent === "font" && name === "name") {
      if (this.#fonts.length > 0) this.#fonts[this.#fonts.length - 1] = attributes["val"] ?? null;
    } else if (depth === 3 && parent === "cellXfs" && name === "xf") {
      this.#ids.push(formatIds(attributes));
    }
  }

  formats(): readonly CellFormat[] {
    return this.#ids.map((ids) => {
      const numberFormat = this.#codes.get(ids.numberFormat) ?? builtInFormat(ids.numberFormat);
      const font = this.#fonts[ids.font] ?? null;
      return { numberFormat, font, date: shownDateParts(numberFormat) };
    });
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
