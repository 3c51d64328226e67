import { isTrue, prefixedAttribute, visitXml } from "../reading/xmlPart";
import type { XmlAttributes, XmlElement } from "../reading/xmlPart";
import type { ZipPackage } from "../reading/ZipPackage";

/** What a run's own properties, or a style, say; undefined where they are silent. */
export interface RunProperties {
  /** Null for a font that the document's theme names. */
  font?: string | null;
  hidden?: boolean;
  struck?: boolean;
  doubleStruck?: boolean;
  /** Id of a character style, or of the style that this one rests on. */
  style?: string;
}

/** Answers what holds for a run: its own properties, its style, its paragraph's style, the document's defaults. */
export interface DocumentStyles {
  font(run: RunProperties, paragraphStyle: string | undefined): string | null;
  isHidden(run: RunProperties, paragraphStyle: string | undefined): boolean;
  isStruck(run: RunProperties, paragraphStyle: string | undefined): boolean;
}

type Facet = Exclude<keyof RunProperties, "style">;

/** An on-off property is on where it has no value (ECMA-376 part 1, 17.17.4). */
export function isOn(attributes: XmlAttributes): boolean {
  const value = prefixedAttribute(attributes, "val");
  return value === undefined || value === "on" || isTrue(value);
}

/** Takes what an element within `rPr` says of font, visibility and lines through the letters. */
export function takeRunProperty(
  name: string,
  attributes: XmlAttributes,
  into: RunProperties,
): void {
  if (name === "rFonts") {
    const font = prefixedAttribute(attributes, "ascii") ?? prefixedAttribute(attributes, "hAnsi");
    // A theme's font goes before a named one (ECMA-376 part 1, 17.3.2.26).
    if (prefixedAttribute(attributes, "asciiTheme") !== undefined) into.font = null;
    else if (font !== undefined) into.font = font;
  } else if (name === "vanish") into.hidden = isOn(attributes);
  else if (name === "strike") into.struck = isOn(attributes);
  else if (name === "dstrike") into.doubleStruck = isOn(attributes);
  else if (name === "rStyle") into.style = prefixedAttribute(attributes, "val") ?? "";
}

/** Reads the styles part (ECMA-376 part 1, 17.7); without one, runs have their own properties alone. */
export function readDocumentStyles(parts: ZipPackage, part: string | null): DocumentStyles {
  const visitor = new StylesVisitor();
  if (part !== null && parts.has(part)) visitXml(parts, part, visitor);
  return visitor;
}

class StylesVisitor implements DocumentStyles {
  readonly #styles = new Map<string, RunProperties>();
  readonly #resolved = new Map<string, RunProperties>();
  readonly #defaults: RunProperties = {};
  #defaultParagraph: string | undefined;
  #current: RunProperties | null = null;

  open({ name, parent, depth }: XmlElement, attributes: XmlAttributes): void {
    if (depth === 2) this.#openTop(name, attributes);
    else if (parent === "rPr" && this.#current && (depth === 4 || depth === 5)) {
      takeRunProperty(name, attributes, this.#current);
    } else if (depth === 3 && name === "basedOn" && this.#current) {
      this.#current.style = prefixedAttribute(attributes, "val") ?? "";
    }
  }

  font(run: RunProperties, paragraphStyle: string | undefined): string | null {
    return this.#tell("font", run, paragraphStyle) ?? null;
  }

  isHidden(run: RunProperties, paragraphStyle: string | undefined): boolean {
    return this.#tell("hidden", run, paragraphStyle) ?? false;
  }

  isStruck(run: RunProperties, paragraphStyle: string | undefined): boolean {
    const isSingle = this.#tell("struck", run, paragraphStyle) ?? false;
    return isSingle || (this.#tell("doubleStruck", run, paragraphStyle) ?? false);
  }

  #openTop(name: string, attributes: XmlAttributes): void {
    this.#current = name === "docDefaults" ? this.#defaults : null;
    const id = prefixedAttribute(attributes, "styleId");
    if (name !== "style" || id === undefined) return;
    this.#current = {};
    this.#styles.set(id, this.#current);
    const isParagraph = prefixedAttribute(attributes, "type") === "paragraph";
    if (isParagraph && isTrue(prefixedAttribute(attributes, "default")))
      this.#defaultParagraph = id;
  }

  #tell<K extends Facet>(
    facet: K,
    run: RunProperties,
    paragraphStyle: string | undefined,
  ): RunProperties[K] {
    if (run[facet] !== undefined) return run[facet];
    for (const style of [run.style, paragraphStyle ?? this.#defaultParagraph]) {
      const told = style === undefined ? undefined : this.#resolve(style)[facet];
      if (told !== undefined) return told;
    }
    return this.#defaults[facet];
  }

  /** A style together with those that it rests on, which may go in a circle. */
  #resolve(id: string): RunProperties {
    const known = this.#resolved.get(id);
    if (known) return known;
    let resolved: RunProperties = {};
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style: RunProperties = this.#styles.get(at) ?? {};
      resolved = { ...style, ...resolved };
      at = style.style;
    }
    this.#resolved.set(id, resolved);
    return resolved;
  }
}
