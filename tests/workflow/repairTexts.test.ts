import { openReview } from "../../src/workflow/openReview";
import { previewArrivals } from "../../src/workflow/previewArrivals";
import { proposeRepairs } from "../../src/workflow/proposeRepairs";
import { receive } from "../../src/workflow/receive";
import { repairTexts } from "../../src/workflow/repairTexts";
import { undoLast } from "../../src/workflow/undoLast";
import { NO_MEMORY } from "../../src/domain/intake/readingMemory";
import { gridOf } from "../domain/intake/gridOf";
import { OF_PERSONS, ROLL_TITLES } from "../domain/intake/headings";
import { logLines, recordsOf } from "./actionKit";
import { columnOf, faultOf, fileOf, newModel, over, typeInto, valueOf } from "./workflowKit";

const NAME = "Họ tên hoặc tên tập thể";
/** With a Cyrillic letter in place of an "a", as some keyboards leave it. */
const BROKEN = "Bà Ngô Thị Hо\u0430";
const MENDED = "Bà Ngô Thị Hoa";

function list(digit: string, unit: string) {
  const head = [[unit], ["DANH SÁCH"], [ROLL_TITLES.III], OF_PERSONS];
  const rows = [
    ["1.", BROKEN, "02 sáng kiến"],
    ["2.", "Ông Lê Văn Sơn, Kế toán", "01 sáng kiến"],
  ];
  return fileOf(`${digit}.xlsx`, digit, gridOf([...head, ...rows]));
}

async function received() {
  const model = newModel();
  valueOf(await receive(over(model), [list("1", "TRƯỜNG THPT HOA SEN")]));
  return model;
}

async function proposed(model: ReturnType<typeof newModel>) {
  return proposeRepairs(over(model), valueOf(await openReview(over(model))));
}

test("a text that can be mended is proposed, and nothing is changed by that", async () => {
  const model = await received();
  const before = model.snapshot();
  const [id = ""] = columnOf(model, "BX_DanhSach", "Mã đề nghị");
  expect(await proposed(model)).toEqual([
    {
      id,
      field: "name",
      before: BROKEN,
      after: MENDED,
      kinds: ["look-alike"],
      sure: true,
      isRemembered: false,
    },
  ]);
  expect(model.snapshot()).toEqual(before);
});

test("accepted, it stands in the register; what was received stays, and the log tells both", async () => {
  const model = await received();
  const before = recordsOf(model, "BX_BanNhan");
  const receipt = valueOf(await repairTexts(over(model), await proposed(model)));
  expect(columnOf(model, "BX_DanhSach", NAME)[0]).toBe(MENDED);
  expect(columnOf(model, "BX_DanhSach", "Nguyên văn đã nhận")[0]).toBe(BROKEN);
  expect(recordsOf(model, "BX_BanNhan")).toEqual(before);
  expect(logLines(model, 2)).toEqual([
    "Sửa chữ: 1 ô",
    `Sửa chữ: Sửa chữ đã duyệt. Danh sách!F5: “${BROKEN}” → “${MENDED}”`,
  ]);
  expect(await proposed(model)).toEqual([]);
  valueOf(await undoLast(over(model), receipt));
  expect(columnOf(model, "BX_DanhSach", NAME)[0]).toBe(BROKEN);
  expect(await proposed(model)).toMatchObject([{ isRemembered: false }]);
});

test("it is remembered: the same text in a later list is proposed again, never mended by itself", async () => {
  const model = await received();
  valueOf(await repairTexts(over(model), await proposed(model)));
  const later = list("2", "TRƯỜNG THPT MAI VÀNG");
  const [preview] = valueOf(await previewArrivals(over(model), [later], { memory: NO_MEMORY }));
  expect(preview?.repairs).toMatchObject([{ field: "name", before: BROKEN, after: MENDED }]);
  valueOf(await receive(over(model), [later]));
  expect(columnOf(model, "BX_DanhSach", NAME)[2]).toBe(BROKEN);
  expect(await proposed(model)).toMatchObject([
    { before: BROKEN, after: MENDED, kinds: ["look-alike"], isRemembered: true },
  ]);
});

test("nothing is written where a cell holds something else by now, or the row is not there", async () => {
  const model = await received();
  const repairs = await proposed(model);
  const before = model.snapshot();
  const other = { ...repairs[0]!, id: "DN-KHONGCO" };
  expect(faultOf(await repairTexts(over(model), [...repairs, other]))).toEqual({
    code: "unknown-nomination",
    params: { nomination: "DN-KHONGCO" },
  });
  expect(model.snapshot()).toEqual(before);
  typeInto(model, { table: "BX_DanhSach", heading: NAME, record: 0 }, "Bà Hoa");
  expect(faultOf(await repairTexts(over(model), repairs))).toEqual({
    code: "changed-since",
    params: { sheet: "Danh sách", cell: "F5" },
  });
  expect(faultOf(await repairTexts(over(newModel()), repairs))).toEqual({ code: "no-register" });
});
