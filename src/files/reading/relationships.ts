import { damaged } from "./FileRefusal";
import { visitXml } from "./xmlPart";
import type { ZipPackage } from "./ZipPackage";

export interface Relationship {
  readonly id: string;
  /** Last step of the type's address, alike in the transitional and the strict standard: `worksheet`. */
  readonly type: string;
  /** A part name without leading slash; for an outside target, its address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part (the package itself: `""`); none where it has no such list. */
export function readRelationships(parts: ZipPackage, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!parts.has(list)) return [];
  const found: Relationship[] = [];
  visitXml(parts, list, {
    open(element, { Id, Type, Target, TargetMode }) {
      if (element.name !== "Relationship" || element.depth !== 2) return;
      if (Id === undefined || Type === undefined || Target === undefined) {
        throw damaged("bad-xml", { part: list });
      }
      const external = TargetMode === "External";
      const target = external ? Target : resolvePart(folder, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target, external });
    },
  });
  return found;
}

/** The part of that type that lies within the package, or null. */
export function partOfType(relationships: readonly Relationship[], type: string): string | null {
  const found = relationships.find((one) => one.type === type && !one.external);
  return found?.target ?? null;
}

function resolvePart(folder: string, target: string): string {
  const written = target.replaceAll("\\", "/");
  const steps = written.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
