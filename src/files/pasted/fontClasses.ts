import { firstFamily, propertyOf } from "./htmlNode";

/** Excel tells the font of a cell by a class of its style sheet: `.xl65 {font-family:".VnTime"}`. */
const RULE = /\.([\w-]+)[^{}]{0,200}\{([^{}]*)\}/g;

/** The fonts that the classes of a page stand for. */
export function fontClasses(styleSheet: string): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  for (const [, name = "", declarations = ""] of styleSheet.matchAll(RULE)) {
    const font = firstFamily(propertyOf(declarations, "font-family") ?? "");
    if (font !== null) fonts.set(name, font);
  }
  return fonts;
}
