/** What is used of the nodes of a parsed page; a browser's own nodes are such. */
export interface HtmlNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  /** Of an element its tag, in capitals or not. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  /** Elements alone have it. */
  getAttribute?(name: string): string | null;
}

/** Turns a page's source into nodes without running or fetching any of it, as `DOMParser` does. */
export type ParseHtml = (html: string) => HtmlNode;

/** Tag of an element in small letters; empty for anything else. */
export function tagOf({ nodeType, nodeName }: HtmlNode): string {
  return nodeType === 1 ? nodeName.toLowerCase() : "";
}

/** A whole number of an attribute, as columns and rows of cells are told; 1 where it tells none. */
export function spanOf(node: HtmlNode, name: string, most: number): number {
  const written = node.getAttribute?.(name) ?? "";
  const span = /^\s*\d{1,9}/.test(written) ? Number.parseInt(written, 10) : 1;
  return Math.min(Math.max(1, span), most);
}

/** A property of the element's own `style`. */
export function styleOf(node: HtmlNode, property: string): string | null {
  return propertyOf(node.getAttribute?.("style") ?? "", property);
}

/** A property among declarations: `propertyOf("color:red;font-family:.VnTime", "font-family")`. */
export function propertyOf(declarations: string, property: string): string | null {
  for (const declaration of declarations.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0 || declaration.slice(0, colon).trim().toLowerCase() !== property) continue;
    return declaration.slice(colon + 1).trim();
  }
  return null;
}

/** The first of the families that a `font-family` names. */
export function firstFamily(families: string): string | null {
  const first = (families.split(",")[0] ?? "").replace(/["']|!important/g, "").trim();
  return first === "" ? null : first;
}
