import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folderFixtureSchema, type FolderFixture } from "./folder/folderFixture";
import { printDocument } from "./folder/printDocument";
import { printText } from "./folder/printText";
import { printWorkbook } from "./folder/printWorkbook";

/** Name of the folder beside its fixture, `<name>.fixture.json`. */
export const FOLDER_SAMPLE = "bo-danh-sach";

/** A file as it lies in the folder. */
export interface SentFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export function readFolderFixture(): FolderFixture {
  const text = readFileSync(join(__dirname, `${FOLDER_SAMPLE}.fixture.json`), "utf8");
  return folderFixtureSchema.parse(JSON.parse(text));
}

/** The files as the units sent them, in the fixture's order. */
export async function makeFolder({ files }: FolderFixture): Promise<readonly SentFile[]> {
  return Promise.all(
    files.map(async ({ file, contents }) => ({ file, bytes: await printFile(contents) })),
  );
}

function printFile(
  contents: FolderFixture["files"][number]["contents"],
): Uint8Array | Promise<Uint8Array> {
  switch (contents.kind) {
    case "workbook":
      return printWorkbook(contents);
    case "document":
      return printDocument(contents);
    case "text":
      return printText(contents);
  }
}
