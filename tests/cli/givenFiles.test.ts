import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { givenFiles } from "../../src/cli/givenFiles";
import { WorkFolder } from "./runCommand";

const work = new WorkFolder();
const path = (...parts: string[]) => join(work.path, ...parts);

beforeAll(() => {
  for (const folder of ["nhan/THPT A", "nhan/.an", "rong"]) {
    mkdirSync(path(folder), { recursive: true });
  }
  for (const name of ["nhan/b.xlsx", "nhan/THPT A/a.csv", "nhan/~$b.xlsx", "nhan/.an/c.xlsx"]) {
    work.put(name, "x");
  }
  work.put("rong/.DS_Store", "x");
  symlinkSync(path("nhan"), path("nhan/vong"));
});

afterAll(() => {
  work.remove();
});

test("files stand in the order given; a folder brings all below it, sorted, by their paths within it", async () => {
  expect(await givenFiles([path("z.xlsx"), path("nhan"), path("nhan/b.xlsx")])).toEqual({
    ok: true,
    value: {
      files: [
        { path: path("z.xlsx"), name: "z.xlsx" },
        { path: path("nhan/THPT A/a.csv"), name: "THPT A/a.csv" },
        { path: path("nhan/b.xlsx"), name: "b.xlsx" },
        { path: path("nhan/b.xlsx"), name: "b.xlsx" },
      ],
      folders: [{ folder: path("nhan"), files: 2, ignored: 2, links: ["vong"] }],
    },
  });
});

test("folders without any file of use are refused, not passed over", async () => {
  expect(await givenFiles([path("rong")])).toEqual({
    ok: false,
    fault: { code: "empty-folder", params: { folder: path("rong") } },
  });
  expect(await givenFiles([path("rong"), path("z.xlsx")])).toMatchObject({
    ok: true,
    value: { files: [{ name: "z.xlsx" }], folders: [{ files: 0, ignored: 1 }] },
  });
});
