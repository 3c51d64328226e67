/** ECMA-376 part 1, 22.9.2.19 (ST_Xstring): `_xHHHH_` stands for a code unit that XML cannot hold. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const UNWRITABLE = /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** `decodeText("a_x000D_b") //=> "a\rb"`; `_x005F_` stands for an underscore. */
export function decodeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * The inverse: control characters, carriage returns, lone surrogates and text that looks like an
 * escape are written as escapes, so that reading gives back every code unit.
 */
export function encodeText(text: string): string {
  return text.replace(
    UNWRITABLE,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
