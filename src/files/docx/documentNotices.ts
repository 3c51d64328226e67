import type { Grid } from "../../domain/grid/grid";
import { countParts, found, linkNotice } from "../reading/notices";
import { readRelationships, type Relationship } from "../reading/relationships";
import { visitXml } from "../reading/xmlPart";
import type { ZipPackage } from "../reading/ZipPackage";
import type { FileNotice } from "../receivedWorkbook";

interface ReadParts {
  readonly parts: ZipPackage;
  /** The main part, and what it points at. */
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly grid: Grid;
  /** What was met while the main part was read. */
  readonly counts: ReadonlyMap<FileNotice["kind"], number>;
}

/** What a person should know of a document. */
export function documentNotices(read: ReadParts): readonly FileNotice[] {
  const { parts, part, relationships, grid, counts } = read;
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const outside = [...relationships, ...readRelationships(parts, `${folder}settings.xml`)].filter(
    ({ external }) => external,
  );
  const links = outside.filter(({ type }) => type !== "hyperlink");
  return [
    ...found([...counts, ["hidden-rows", grid.hiddenRows.length]]),
    ...found([["header-footer", countWorded(parts, relationships)]]),
    ...linkNotice(links.map(({ target }) => target)),
    ...found([
      ["hyperlink", outside.length - links.length],
      [
        "embedded-object",
        countParts(parts.names, /^word\/embeddings\/[^/]+$|\/activeX\/[^/]+\.bin$/i),
      ],
      ["macro", countParts(parts.names, /(?:^|\/)vbaProject\.bin$/i)],
    ]),
  ];
}

/** Page numbers alone are nothing to tell. */
function countWorded(parts: ZipPackage, relationships: readonly Relationship[]): number {
  return relationships.filter(
    ({ type, target, external }) =>
      (type === "header" || type === "footer") && !external && hasLetters(parts, target),
  ).length;
}

function hasLetters(parts: ZipPackage, part: string): boolean {
  let isText = false;
  let letters = false;
  visitXml(parts, part, {
    open({ name }) {
      isText = name === "t";
    },
    text(text) {
      letters ||= isText && /\p{L}/u.test(text);
    },
    close() {
      isText = false;
    },
  });
  return letters;
}
