import { TextRuns } from "./TextRuns";
import { visitXml } from "./xmlPart";
import type { ZipPackage } from "./ZipPackage";

export interface SharedStrings {
  readonly strings: readonly string[];
  /** Indexes of those of which letters are struck through. */
  readonly struck: ReadonlySet<number>;
}

export const NO_STRINGS: SharedStrings = { strings: [], struck: new Set() };

/** The workbook's shared strings, by index (ECMA-376 part 1, 18.4). */
export function readSharedStrings(parts: ZipPackage, part: string): SharedStrings {
  const strings: string[] = [];
  const struck = new Set<number>();
  const runs = new TextRuns();
  visitXml(parts, part, {
    open(element, attributes) {
      runs.open(element, attributes);
    },
    text(text) {
      runs.add(text);
    },
    close(element) {
      runs.close();
      if (element.name !== "si" || element.depth !== 2) return;
      const { text, isStruck } = runs.take();
      if (isStruck) struck.add(strings.length);
      strings.push(text);
    },
  });
  return { strings, struck };
}
