import { readdirSync } from "node:fs";
import { join } from "node:path";
import { OWN_SHEETS } from "../../../src/domain/sheets/ownSheets";

const FOLDER = join(__dirname, "../../../src/domain/sheets");

function tableOf(exported: unknown): readonly string[] {
  if (typeof exported !== "object" || exported === null) return [];
  if (!("table" in exported) || !("columns" in exported)) return [];
  return typeof exported.table === "string" ? [exported.table] : [];
}

test("no sheet of records is forgotten in the list of them", async () => {
  const modules = await Promise.all(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => import(join(FOLDER, file)) as Promise<Record<string, unknown>>),
  );
  const tables = modules.flatMap((exports) => Object.values(exports).flatMap(tableOf));
  expect(OWN_SHEETS.map(({ table }) => table).sort()).toEqual([...new Set(tables)].sort());
});
