import { constantCell } from "../../src/domain/grid/grid";
import type { Nomination } from "../../src/domain/intake/nomination";
import { receive } from "../../src/workflow/receive";
import { readReview } from "../../src/workflow/readReview";
import { memoryPort } from "../../src/workbook/memoryPort";
import { gridOf } from "../domain/intake/gridOf";
import { OF_PERSONS } from "../domain/intake/headings";
import { namesOf, PLAN, receive as readSheets } from "../domain/intake/intakeKit";
import {
  asExtra,
  CLUSTER_FILE,
  columnOf,
  contextOver,
  faultOf,
  fileOf,
  newModel,
  over,
  positionOf,
  SCHOOL_FILE,
  typeInto,
  valueOf,
} from "./workflowKit";

const WITHOUT_LIST = fileOf("tho.xlsx", "c", gridOf([["Kính gửi Sở"], ["Trân trọng"]]));
const WITHOUT_ROWS = fileOf("mau.xlsx", "d", gridOf([OF_PERSONS, ["1."], ["2."]]));

function namesIn(model: ReturnType<typeof newModel>) {
  return columnOf(model, "BX_DanhSach", "Họ tên hoặc tên tập thể");
}

describe("receive", () => {
  test("puts the lists of two files into the register in one go", async () => {
    const model = newModel();
    const { files: receipts } = valueOf(await receive(over(model), [SCHOOL_FILE, CLUSTER_FILE]));
    expect(
      receipts.map(({ file, outcome, refused, lists }) => [file, outcome, refused, lists.length]),
    ).toEqual([
      ["thpt-hoa-sen.xlsx", "received", null, 1],
      ["cum-1.xlsx", "received", null, 1],
    ]);
    expect(model.sheets.map(({ name }) => name)).toEqual([
      "Ghi chép",
      "Đợt xét",
      "Gói quy định",
      "Danh sách",
      "Tiếp nhận",
      "Bản nhận",
      "Nhật ký",
    ]);
    expect(namesIn(model)).toEqual([
      "Bà Trần Thị Mai",
      "Ông Lê Văn Sơn",
      "Trường THPT Mai Vàng",
      "Ông Đỗ Văn Lực",
    ]);
    expect(columnOf(model, "BX_NhatKy", "Chi tiết")).toEqual([
      "thpt-hoa-sen.xlsx, cum-1.xlsx: 4 đề nghị trong 2 danh sách",
    ]);
  });

  test("reads back from the workbook exactly what intake gave", async () => {
    const model = newModel();
    valueOf(await receive(over(model), [SCHOOL_FILE]));
    const review = valueOf(await readReview(memoryPort(model), PLAN));
    const [nomination, ...others] = readSheets(...SCHOOL_FILE.grids).nominations;
    const fromFile = ({ id, ...row }: Nomination) => ({
      id,
      name: row.name,
      post: row.post,
      summary: row.summary,
      kind: row.kind,
      award: row.award,
      listForm: row.listForm,
      submittingUnit: row.submittingUnit,
      original: row.original,
      cell: row.source.cell,
    });
    expect(review.register?.nominations.map(fromFile)).toEqual(
      [nomination!, ...others].map(fromFile),
    );
    expect([...review.ledger.files]).toEqual([SCHOOL_FILE.sha256]);
    expect(review.ledger.lists).toMatchObject([{ file: "thpt-hoa-sen.xlsx", nominations: 2 }]);
  });

  test("changes nothing at all for a file that came before, under whatever name", async () => {
    const model = newModel();
    valueOf(await receive(over(model), [SCHOOL_FILE, CLUSTER_FILE]));
    const before = model.snapshot();
    const again = { ...SCHOOL_FILE, file: "gui-lai.xlsx", received: "2020-05-19" };
    const [receipt] = valueOf(await receive(over(model), [again])).files;
    expect(receipt).toMatchObject({ file: "gui-lai.xlsx", outcome: "already-received" });
    expect(receipt?.lists.map(({ file }) => file)).toEqual(["thpt-hoa-sen.xlsx"]);
    expect(model.snapshot()).toEqual(before);
  });

  test("takes a file once that was chosen twice", async () => {
    const model = newModel();
    const { files: receipts } = valueOf(await receive(over(model), [SCHOOL_FILE, SCHOOL_FILE]));
    expect(receipts.map(({ outcome }) => outcome)).toEqual(["received", "already-received"]);
    expect(receipts[1]?.lists).toEqual(receipts[0]?.lists);
    expect(namesIn(model)).toHaveLength(2);
  });

  test("adds below what stands there and leaves people's corrections alone", async () => {
    const model = newModel();
    valueOf(await receive(over(model), [SCHOOL_FILE]));
    const place = { table: "BX_DanhSach", heading: "Tóm tắt thành tích", record: 1 };
    typeInto(model, place, "đã bổ sung");
    valueOf(model.renameSheet("Danh sách", "Sổ 2020"));
    valueOf(await receive(over(model), [CLUSTER_FILE]));
    expect(namesIn(model)).toHaveLength(4);
    expect(positionOf(model, place).sheet).toBe("Sổ 2020");
    expect(columnOf(model, "BX_DanhSach", "Tóm tắt thành tích")[1]).toBe("đã bổ sung");
  });

  test("gives the same list from another file ids of its own", async () => {
    const model = newModel();
    valueOf(await receive(over(model), [SCHOOL_FILE]));
    const other = { ...SCHOOL_FILE, sha256: "e".repeat(64) };
    valueOf(await receive(over(model), [other], asExtra(other)));
    const ids = columnOf(model, "BX_DanhSach", "Mã đề nghị");
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  test("writes unread cells down with their file", async () => {
    const model = newModel();
    const rows = [OF_PERSONS, ["1", "Bà Vũ Thị Lan", "x"], ["Nơi nhận:"], ["7", "Ông Lê Văn Tám"]];
    const file = fileOf("le.xlsx", "9", gridOf(rows));
    valueOf(await receive(over(model), [file]));
    const { ledger } = valueOf(await readReview(memoryPort(model), PLAN));
    expect(ledger.unread).toEqual(
      readSheets(...file.grids).unread.map((cell) => ({
        ...cell,
        source: { ...cell.source, file: "le.xlsx" },
        sha256: file.sha256,
      })),
    );
    expect(ledger.unread).toHaveLength(2);
    expect([...ledger.files]).toEqual([file.sha256]);
  });
});

describe("receive refuses", () => {
  test.each([
    ["a file without a list", WITHOUT_LIST, "no-list"],
    ["a form that nobody filled in", WITHOUT_ROWS, "no-nominations"],
    ["a file without sheets", fileOf("rong.xlsx", "e"), "no-list"],
  ])("%s, and writes nothing", async (_name, file, code) => {
    const model = newModel();
    const before = model.snapshot();
    expect(valueOf(await receive(over(model), [file])).files).toEqual([
      { file: file.file, sha256: file.sha256, outcome: "refused", refused: { code }, lists: [] },
    ]);
    expect(model.snapshot()).toEqual(before);
  });

  test("one file of several, and nothing of it is written", async () => {
    const model = newModel();
    const { files: receipts } = valueOf(await receive(over(model), [WITHOUT_ROWS, SCHOOL_FILE]));
    expect(receipts.map(({ outcome }) => outcome)).toEqual(["refused", "received"]);
    expect(namesIn(model)).toEqual(namesOf(readSheets(...SCHOOL_FILE.grids)));
    expect(JSON.stringify(model.snapshot())).not.toContain("mau.xlsx");
  });

  test("nothing to receive", async () => {
    const model = newModel();
    const before = model.snapshot();
    expect(valueOf(await receive(over(model), [])).files).toEqual([]);
    expect(model.snapshot()).toEqual(before);
  });
});

describe("receive writes all or nothing", () => {
  test("where one of its sheets is protected", async () => {
    const model = newModel();
    valueOf(await receive(over(model), [SCHOOL_FILE]));
    model.sheet("Nhật ký")!.isProtected = true;
    const before = model.snapshot();
    expect(faultOf(await receive(over(model), [CLUSTER_FILE]))).toEqual({
      code: "write-failed",
      cause: { code: "protected-sheet", params: { sheet: "Nhật ký" } },
      restored: true,
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("where somebody wrote right under the register", async () => {
    const model = newModel();
    valueOf(await receive(over(model), [SCHOOL_FILE]));
    model.sheet("Danh sách")!.setCell({ row: 7, column: 2 }, constantCell("Người lập"));
    const before = model.snapshot();
    expect(faultOf(await receive(over(model), [CLUSTER_FILE]))).toEqual({
      code: "no-room-below",
      params: { sheet: "Danh sách", row: 8 },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("where the workbook cannot even be read", async () => {
    const model = newModel();
    const dead = {
      ...memoryPort(model),
      describe: () => Promise.resolve({ ok: false, fault: { code: "cell-edit" } } as const),
    };
    expect(faultOf(await receive(contextOver(dead), [SCHOOL_FILE]))).toEqual({ code: "cell-edit" });
    expect(model.snapshot()).toEqual(newModel().snapshot());
  });
});
