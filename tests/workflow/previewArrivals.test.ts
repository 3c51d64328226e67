import { NO_MEMORY } from "../../src/domain/intake/readingMemory";
import { previewArrivals } from "../../src/workflow/previewArrivals";
import { receive } from "../../src/workflow/receive";
import { gridOf } from "../domain/intake/gridOf";
import { corrected, NAME, outcomes, preview, school } from "./versionKit";
import {
  asVersion,
  CLUSTER_FILE,
  columnOf,
  DECISION,
  fileOf,
  newModel,
  NEWER_FILE,
  over,
  SCHOOL_FILE,
  valueOf,
} from "./workflowKit";

describe("a preview writes nothing and tells", () => {
  test("what is new, what came before and what is no list", async () => {
    const model = await corrected();
    const none = fileOf("tho.xlsx", "c", gridOf([["Kính gửi Sở"], ["Trân trọng"]]));
    const previews = await preview(model, CLUSTER_FILE, SCHOOL_FILE, none);
    expect(outcomes(previews)).toEqual(["new", "already-received", "refused"]);
  });

  test("a newer version, row by row", async () => {
    const model = await corrected();
    const ids = columnOf(model, "BX_DanhSach", "Mã đề nghị");
    const [only] = await preview(model, NEWER_FILE);
    const { arrival } = only!;
    if (!("waits" in arrival)) throw new Error("Nothing was read");
    expect([arrival.outcome, arrival.waits]).toEqual(["version-of", true]);
    const [version] = arrival.versions;
    expect(version).toMatchObject({
      because: "unit",
      common: 1,
      earlierCount: 2,
      arrivedCount: 2,
      isPending: false,
      earlier: { file: SCHOOL_FILE.file },
    });
    expect(version!.rows).toEqual([
      {
        kind: "changed",
        id: ids[0],
        arrived: 0,
        isBack: false,
        changes: [
          {
            field: "summary",
            base: `Tóm tắt thành tích nổi bật: 05 sáng kiến\n${DECISION}`,
            register: `Tóm tắt thành tích nổi bật: 05 sáng kiến\n${DECISION}`,
            arrived: `Tóm tắt thành tích nổi bật: 07 sáng kiến\n${DECISION}`,
            isConflict: false,
          },
        ],
      },
      { kind: "added", arrived: 1 },
      { kind: "removed", id: ids[1] },
    ]);
  });

  test("a further list of the unit with other candidates as a question, which need not wait", async () => {
    const model = await corrected();
    const other = school("e", ["1.", "Bà Ngô Thị Hạnh, Giáo viên", "x"]);
    const [only] = await preview(model, other);
    expect(only!.arrival).toMatchObject({ outcome: "needs-decision", waits: false });
    valueOf(await receive(over(model), [other]));
    expect(columnOf(model, "BX_DanhSach", NAME)).toHaveLength(3);
  });

  test("two versions that come at once as a question", async () => {
    const model = newModel();
    const previews = await preview(model, SCHOOL_FILE, NEWER_FILE);
    expect(outcomes(previews)).toEqual(["new", "needs-decision"]);
    const received = await receive(over(model), [SCHOOL_FILE, NEWER_FILE], asVersion(NEWER_FILE));
    expect(valueOf(received).files.map(({ outcome }) => outcome)).toEqual([
      "received",
      "needs-decision",
    ]);
  });

  test("how many files are read", async () => {
    const done: number[] = [];
    const options = { memory: NO_MEMORY, onFile: (count: number) => done.push(count) };
    valueOf(await previewArrivals(over(newModel()), [SCHOOL_FILE, CLUSTER_FILE], options));
    expect(done).toEqual([0, 1, 2]);
  });
});
