import { readdirSync } from "node:fs";
import { join } from "node:path";
import { writeReturns } from "../../src/cli/writeReturns";
import { readXlsx } from "../../src/files/readXlsx";
import { makeUnitReturns } from "../../src/workflow/makeUnitReturns";
import { receive } from "../../src/workflow/receive";
import { CLUSTER_FILE, newModel, over, SCHOOL_FILE, valueOf } from "../workflow/workflowKit";
import { WorkFolder } from "./runCommand";

const work = new WorkFolder();

afterAll(() => {
  work.remove();
});

async function someReturns() {
  const context = over(newModel());
  valueOf(await receive(context, [SCHOOL_FILE, CLUSTER_FILE]));
  return valueOf(await makeUnitReturns(context));
}

test("each return is a workbook of its own, in a folder that is made for it", async () => {
  const made = await someReturns();
  const folder = join(work.path, "tra");
  valueOf(await writeReturns(made, folder, () => Promise.resolve(false)));
  const names = made.returns.map(({ name }) => name);
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
  const first = valueOf(await readXlsx(work.bytes(join("tra", names[0]!))));
  expect(first.grids.map(({ sheet }) => sheet)).toEqual(
    made.returns[0]?.sheets.map(({ title }) => title),
  );
  expect([first.names, first.tables]).toEqual([[], []]);
});

test("where one of them is a received file nothing is written", async () => {
  const made = await someReturns();
  const folder = join(work.path, "khong");
  const last = join(folder, made.returns.at(-1)!.name);
  const written = await writeReturns(made, folder, (path) => Promise.resolve(path === last));
  expect(written).toEqual({
    ok: false,
    fault: { code: "output-is-input", params: { path: last } },
  });
  expect(work.has("khong")).toBe(false);
});
