import type { Borders, Style } from "exceljs";
import type { CellSnapshot } from "../../workbook/snapshot";

const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;
const THIN = { style: "thin" } as const;
const ALL_SIDES: Partial<Borders> = { top: THIN, bottom: THIN, left: THIN, right: THIN };

/** Styles for exceljs, one object per different style: exceljs is quick only where objects repeat. */
export class StyleBook {
  readonly #styles = new Map<string, Partial<Style>>();

  styleOf({ cell, style }: CellSnapshot): Partial<Style> {
    const { numberFormat, font } = cell;
    const key = JSON.stringify([numberFormat, font, Object.entries(style).sort()]);
    const known = this.#styles.get(key);
    if (known) return known;
    const made = makeStyle({ font: font ?? undefined, ...style }, numberFormat);
    this.#styles.set(key, made);
    return made;
  }
}

type Wanted = Omit<CellSnapshot["style"], "font"> & { readonly font?: string | undefined };

function makeStyle(style: Wanted, numberFormat: string): Partial<Style> {
  const { horizontal, vertical, wrap } = style;
  const isAligned = horizontal !== undefined || vertical !== undefined || wrap !== undefined;
  return {
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
    ...fontOf(style),
    ...(style.fill === undefined ? {} : { fill: solidFill(style.fill) }),
    ...(style.borders === true ? { border: ALL_SIDES } : {}),
    ...(isAligned
      ? {
          alignment: {
            ...(horizontal === undefined ? {} : { horizontal }),
            ...(vertical === undefined ? {} : { vertical: VERTICAL[vertical] }),
            ...(wrap === undefined ? {} : { wrapText: wrap }),
          },
        }
      : {}),
  };
}

const VERTICAL = { top: "top", center: "middle" } as const;

/** A font is written whole: Excel takes an unnamed or unsized one for another font. */
function fontOf({ font, size, bold, italic, color }: Wanted): Partial<Style> {
  const named = [font, size, bold, italic, color].some((part) => part !== undefined);
  if (!named) return {};
  return {
    font: {
      name: font ?? DEFAULT_FONT,
      size: size ?? DEFAULT_SIZE,
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(color === undefined ? {} : { color: { argb: `FF${color}` } }),
    },
  };
}

function solidFill(color: string): Style["fill"] {
  return { type: "pattern", pattern: "solid", fgColor: { argb: `FF${color}` } };
}
