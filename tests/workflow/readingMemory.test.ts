import { memoryToJson } from "../../src/domain/intake/memoryJson";
import { NO_MEMORY, type ReadingMemory } from "../../src/domain/intake/readingMemory";
import { exportMemory } from "../../src/workflow/exportMemory";
import { importMemory } from "../../src/workflow/importMemory";
import { openReview } from "../../src/workflow/openReview";
import { NO_DECISIONS, receive } from "../../src/workflow/receive";
import { rememberReading } from "../../src/workflow/rememberReading";
import { undoLast } from "../../src/workflow/undoLast";
import { logLines, recordsOf } from "./actionKit";
import { columnOf, faultOf, newModel, over, SCHOOL_FILE, typeInto, valueOf } from "./workflowKit";

const MEMORY: ReadingMemory = {
  columns: [{ shape: "B7", unit: "", heading: "GK", meaning: "commendation" }],
  units: [{ received: "THPT Hoa Sen", chosen: "Trường THPT Hoa Sen" }],
  awards: [{ written: "Chiến sĩ TĐTQ", award: "CSTD_TQ" }],
  repairs: [{ before: "Tr uờng", after: "Trường" }],
};

const remembered = async (model: ReturnType<typeof newModel>) =>
  valueOf(await openReview(over(model))).reading;

test("decisions stand on Cách đọc, each told in the log", async () => {
  const model = newModel();
  const receipt = valueOf(await rememberReading(over(model), MEMORY));
  expect(await remembered(model)).toEqual({ memory: MEMORY, faults: [] });
  expect(recordsOf(model, "BX_CachDoc")[2]).toEqual([
    "danh hiệu",
    "",
    "",
    "Chiến sĩ TĐTQ",
    "Chiến sĩ thi đua toàn quốc",
    "Vũ Thị Lan",
    "43962",
  ]);
  expect(logLines(model, 4)[0]).toBe("Cách đọc: cột: “GK” là “hình thức khen thưởng”");
  valueOf(await undoLast(over(model), receipt));
  expect((await remembered(model)).memory).toEqual(NO_MEMORY);
});

test("another decision on the same thing takes the line's place", async () => {
  const model = newModel();
  valueOf(await rememberReading(over(model), MEMORY));
  const units = [{ received: "thpt hoa sen", chosen: "THPT Hoa Sen (mới)" }];
  valueOf(await rememberReading(over(model), { ...NO_MEMORY, units }));
  expect((await remembered(model)).memory.units).toEqual([
    { received: "THPT Hoa Sen", chosen: "THPT Hoa Sen (mới)" },
  ]);
  expect(recordsOf(model, "BX_CachDoc")).toHaveLength(4);
});

test("the same decision again writes nothing", async () => {
  const model = newModel();
  valueOf(await rememberReading(over(model), MEMORY));
  const before = model.snapshot();
  valueOf(await rememberReading(over(model), MEMORY));
  expect(model.snapshot()).toEqual(before);
});

test("a way to write an award that people remember is read in the register", async () => {
  const model = newModel();
  const decisions = { ...NO_DECISIONS, memory: { ...NO_MEMORY, awards: MEMORY.awards } };
  valueOf(await receive(over(model), [SCHOOL_FILE], decisions));
  const heading = "Danh hiệu hoặc hình thức";
  typeInto(model, { table: "BX_DanhSach", heading, record: 0 }, "chiến sĩ TĐTQ");
  const { register } = valueOf(await openReview(over(model)));
  expect(register?.nominations[0]?.award).toBe("CSTD_TQ");
  expect(columnOf(model, "BX_CachDoc", "Nguyên văn")).toEqual(["Chiến sĩ TĐTQ"]);
  expect(logLines(model, 1)).toEqual([
    "Cách đọc: danh hiệu: “Chiến sĩ TĐTQ” là “Chiến sĩ thi đua toàn quốc”",
  ]);
});

test("what one workbook has learnt, another takes over", async () => {
  const [from, to] = [newModel(), newModel()];
  valueOf(await rememberReading(over(from), MEMORY));
  const exported = valueOf(await exportMemory(over(from)));
  expect(exported).toEqual({
    fileName: "binh-xet-cach-doc.json",
    json: memoryToJson(MEMORY),
    unread: 0,
  });
  const imported = valueOf(await importMemory(over(to), exported.json));
  expect(imported).toMatchObject({ added: MEMORY, conflicts: [], unknownAwards: [] });
  expect((await remembered(to)).memory).toEqual(MEMORY);
  const again = valueOf(await importMemory(over(to), exported.json));
  expect(again).toMatchObject({ added: NO_MEMORY, receipt: { cells: [] } });
});

test("what stands is never changed by an import: a conflict is told, an unknown award is not taken", async () => {
  const model = newModel();
  valueOf(await rememberReading(over(model), MEMORY));
  const arrived: ReadingMemory = {
    ...NO_MEMORY,
    units: [{ received: "THPT HOA SEN", chosen: "Hoa Sen" }],
    awards: [{ written: "HCSH", award: "HC_SAO_HOM" }],
    repairs: [{ before: "x", after: "y" }],
  };
  const imported = valueOf(await importMemory(over(model), memoryToJson(arrived)));
  expect(imported.added).toEqual({ ...NO_MEMORY, repairs: arrived.repairs });
  expect(
    imported.conflicts.map(({ standing, arrived: one }) => [standing.meaning, one.meaning]),
  ).toEqual([["Trường THPT Hoa Sen", "Hoa Sen"]]);
  expect(imported.unknownAwards).toEqual(arrived.awards);
  expect((await remembered(model)).memory.units).toEqual(MEMORY.units);
});

test("lines that contradict each other stand as they are after an import", async () => {
  const model = newModel();
  const repairs = [
    { before: "Tr uờng", after: "Trường" },
    { before: "x", after: "z" },
  ];
  valueOf(await rememberReading(over(model), { ...NO_MEMORY, repairs }));
  typeInto(model, { table: "BX_CachDoc", heading: "Nguyên văn", record: 1 }, "Tr uờng");
  const before = recordsOf(model, "BX_CachDoc");
  const arrived = { ...NO_MEMORY, repairs: [{ before: "Tr uờng", after: "TRƯỜNG" }] };
  const imported = valueOf(await importMemory(over(model), memoryToJson(arrived)));
  expect(imported.added).toEqual(NO_MEMORY);
  expect(imported.conflicts).toHaveLength(1);
  expect(recordsOf(model, "BX_CachDoc")).toEqual(before);
});

test("a file that is none of ours is refused, and nothing is written", async () => {
  const model = newModel();
  const before = model.snapshot();
  expect(faultOf(await importMemory(over(model), "{}"))).toEqual({ code: "not-a-memory" });
  expect(model.snapshot()).toEqual(before);
});
