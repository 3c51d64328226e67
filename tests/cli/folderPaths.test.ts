import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFolderPaths } from "../../src/cli/folderPaths";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ho-so-"));
  await mkdir(join(folder, "THPT Hoa Sen", "Nguyễn Thị Hoa"), { recursive: true });
  await writeFile(join(folder, "THPT Hoa Sen", "TTr.pdf"), "");
  await writeFile(join(folder, "THPT Hoa Sen", "Nguyễn Thị Hoa", "BCTT.pdf"), "");
  await writeFile(join(folder, "Danh sách.xlsx"), "");
});

afterEach(() => rm(folder, { recursive: true }));

test("the files of a folder and of those in it, by their paths", async () => {
  expect(await readFolderPaths(folder)).toEqual({
    ok: true,
    value: {
      paths: ["Danh sách.xlsx", "THPT Hoa Sen/Nguyễn Thị Hoa/BCTT.pdf", "THPT Hoa Sen/TTr.pdf"],
      links: [],
    },
  });
});

test("links are told and not followed, even one that leads back", async () => {
  await symlink(folder, join(folder, "THPT Hoa Sen", "vòng"));
  await symlink(join(folder, "Danh sách.xlsx"), join(folder, "bản khác.xlsx"));
  const read = await readFolderPaths(folder);
  expect(read.ok && read.value.links).toEqual(["THPT Hoa Sen/vòng", "bản khác.xlsx"]);
  expect(read.ok && read.value.paths).toHaveLength(3);
});

test("a folder with too many files is refused", async () => {
  expect(await readFolderPaths(folder, 2)).toEqual({
    ok: false,
    fault: { code: "too-many-paths", params: { folder, most: 2 } },
  });
  expect((await readFolderPaths(folder, 3)).ok).toBe(true);
});

test("a folder that is not there is told", async () => {
  const gone = join(folder, "không có");
  expect(await readFolderPaths(gone)).toEqual({
    ok: false,
    fault: {
      code: "folder-unreadable",
      params: { folder: gone, reason: expect.stringContaining("ENOENT") as string },
    },
  });
});
