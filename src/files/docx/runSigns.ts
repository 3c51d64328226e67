import { prefixedAttribute, type XmlAttributes } from "../reading/xmlPart";

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "\u2011"],
  ["softHyphen", "\u00AD"],
]);

/** The text that an element of a run stands for (ECMA-376 part 1, 17.3.3); null where it is no text. */
export function signOf(name: string, attributes: XmlAttributes): string | null {
  if (name !== "sym" && name !== "symEx") return SIGNS.get(name) ?? null;
  const code = prefixedAttribute(attributes, "char") ?? "";
  return /^(?:10|[0-9A-F])?[0-9A-F]{4}$/i.test(code)
    ? String.fromCodePoint(Number.parseInt(code, 16))
    : "\uFFFD";
}
