import { TextRuns } from "./TextRuns";
import { visitXml } from "./xmlPart";
import type { ZipPackage } from "./ZipPackage";

/** The workbook's shared strings, by index (ECMA-376 part 1, 18.4). */
export function readSharedStrings(parts: ZipPackage, part: string): readonly string[] {
  const strings: string[] = [];
  const runs = new TextRuns();
  visitXml(parts, part, {
    open(element) {
      runs.open(element);
    },
    text(text) {
      runs.add(text);
    },
    close(element) {
      runs.close();
      if (element.name === "si" && element.depth === 2) strings.push(runs.take());
    },
  });
  return strings;
}
