import { decideArrivals } from "../../src/cli/decideArrivals";
import { gridOf } from "../domain/intake/gridOf";
import { OF_PERSONS, ROLL_TITLES } from "../domain/intake/headings";
import { corrected, preview } from "../workflow/versionKit";
import { CLUSTER_FILE, fileOf, newModel, NEWER_FILE, SCHOOL_FILE } from "../workflow/workflowKit";

const HEAD = [["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI"], ["TRƯỜNG THPT HOA SEN"], ["DANH SÁCH"]];

/** The school's list III with other people. */
const OTHERS = fileOf(
  "dot-2.xlsx",
  "e",
  gridOf([...HEAD, [ROLL_TITLES.III], OF_PERSONS, ["1.", "Bà Lý Thị Thơm, Giáo viên", ""]]),
);
/** A second version of the school's list. */
const NEWEST = { ...NEWER_FILE, file: "gui-lai-lan-2.xlsx", sha256: "f".repeat(64) };

test("nothing is decided of files that nobody has to ask about", async () => {
  const previews = await preview(await corrected(), CLUSTER_FILE, SCHOOL_FILE, OTHERS);
  expect(decideArrivals(previews, "replace")).toEqual(new Map());
  expect(decideArrivals(previews, "extra")).toEqual(new Map());
});

test.each(["replace", "extra"] as const)("one newer version: %s", async (mode) => {
  const previews = await preview(await corrected(), CLUSTER_FILE, NEWER_FILE);
  expect(decideArrivals(previews, mode)).toEqual(
    new Map([[NEWER_FILE.sha256, { mode, takes: [] }]]),
  );
});

test("of two that would take one list's place neither does: nothing tells which is the newer", async () => {
  const previews = await preview(await corrected(), NEWER_FILE, NEWEST);
  expect(decideArrivals(previews, "replace")).toEqual(new Map());
  expect([...decideArrivals(previews, "extra").keys()]).toEqual([NEWER_FILE.sha256, NEWEST.sha256]);
});

test("a list that comes in the same run is not replaced", async () => {
  const previews = await preview(newModel(), SCHOOL_FILE, NEWER_FILE);
  expect(decideArrivals(previews, "replace")).toEqual(new Map());
});
