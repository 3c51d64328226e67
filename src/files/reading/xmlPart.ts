import { SaxesParser } from "saxes";
import { damaged } from "./FileRefusal";
import { MAX_XML_ATTRIBUTES, MAX_XML_DEPTH } from "./limits";
import type { ZipPackage } from "./ZipPackage";

/** By the name as written, so prefixed where the part prefixes it; made without a prototype. */
export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlElement {
  /** Local name: received files prefix their elements as they like (`x:row`). */
  readonly name: string;
  /** Local name of the element around it; empty for the root. */
  readonly parent: string;
  /** 1 for the root. */
  readonly depth: number;
}

export interface XmlVisitor {
  open(element: XmlElement, attributes: XmlAttributes): void;
  /** May come several times for one element. */
  text?(text: string): void;
  close?(element: XmlElement): void;
}

/**
 * Streams a part of the package through a strict XML parser. Refuses malformed text, wrong UTF-8
 * and any document type: packages may hold none (ECMA-376 part 2, 6.2.5), so no entity is ever expanded.
 */
export function visitXml(parts: ZipPackage, part: string, visitor: XmlVisitor): void {
  const parser = makeParser(part, visitor);
  const decode = makeDecoder(part);
  parts.stream(part, (chunk) => {
    parser.write(decode(chunk));
  });
  parser.write(decode(null));
  parser.close();
}

/** An attribute by its local name, whatever its prefix: `r:id`, `d3p1:id`. */
export function prefixedAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((written) => written.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** xsd:boolean. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

type PlainParser = SaxesParser<{ readonly xmlns: false; readonly position: false }>;

/** With an eighth handler V8 gives up the fast form of the parser, which then takes five times as long. */
function makeParser(part: string, visitor: XmlVisitor): PlainParser {
  const parser: PlainParser = new SaxesParser({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  let attributeCount = 0;
  parser.on("error", () => {
    throw damaged("bad-xml", { part });
  });
  parser.on("doctype", () => {
    throw damaged("doctype", { part });
  });
  parser.on("attribute", () => {
    attributeCount += 1;
    if (attributeCount > MAX_XML_ATTRIBUTES) throw damaged("bad-xml", { part });
  });
  parser.on("opentag", (tag) => {
    attributeCount = 0;
    const depth = open.length + 1;
    if (depth > MAX_XML_DEPTH) throw damaged("bad-xml", { part });
    const element = { name: localName(tag.name), parent: open.at(-1)?.name ?? "", depth };
    open.push(element);
    visitor.open(element, tag.attributes);
  });
  const text = (content: string): void => visitor.text?.(content);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element) visitor.close?.(element);
  });
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Parts are UTF-8 or, with a byte order mark, UTF-16 (ECMA-376 part 2, 6.2.5). Null ends the text. */
function makeDecoder(part: string): (chunk: Uint8Array | null) => string {
  let decoder: TextDecoder | null = null;
  return (chunk) => {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw damaged("bad-xml", { part });
    }
  };
}

function encodingOf(start: Uint8Array | null): string {
  const mark = ((start?.[0] ?? 0) << 8) | (start?.[1] ?? 0);
  if (mark === 0xfffe) return "utf-16le";
  return mark === 0xfeff ? "utf-16be" : "utf-8";
}
