import { linkSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { loadFiles } from "../../src/cli/loadFiles";
import { writeXlsx } from "../../src/files/writeXlsx";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { columnOf, typeInto } from "../workflow/workflowKit";
import { SAMPLES } from "./reviewSample";
import { runCommand, WorkFolder } from "./runCommand";
import { bookOf, cleanBook } from "./smallBooks";

const FAULTY = readFileSync(join(SAMPLES, "danh-sach-khac-mau.xlsx"));

const folder = new WorkFolder();
const run = (...args: string[]) => runCommand(folder.path, ["--plan", "003", ...args]);

afterAll(() => {
  folder.remove();
});

describe("the exit status", () => {
  test("is 0 where no error was found, and both files are written", async () => {
    folder.put("sach.xlsx", await cleanBook());
    const { status, stdout, stderr } = await run(
      ...["sach.xlsx", "--received", "19/5/2020", "--out", "sach-ra.xlsx", "--report", "sach.json"],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("1 danh sách, 2 đề nghị");
    expect(folder.has("sach-ra.xlsx")).toBe(true);
    const { findings, outcomes } = folder.report("sach.json");
    expect(findings).toEqual([]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["not-voted", "not-voted"]);
  });

  test("is 0 with warnings alone", async () => {
    folder.put("canh-bao.xlsx", await cleanBook());
    const { status } = await run("canh-bao.xlsx", "--received", "20/5/2020", "--report", "cb.json");
    expect(status).toBe(0);
    expect(folder.report("cb.json").findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("is 1 where errors were found, and the input stays as it was", async () => {
    folder.put("loi.xlsx", FAULTY);
    const { status } = await run("loi.xlsx", "--out", "loi-ra.xlsx", "--report", "loi.json");
    expect(status).toBe(1);
    expect(folder.bytes("loi.xlsx").equals(FAULTY)).toBe(true);
    const { findings, files } = folder.report("loi.json");
    expect(findings.some(({ severity }) => severity === "error")).toBe(true);
    expect(findings.every(({ message }) => message.length > 10)).toBe(true);
    expect(files).toMatchObject([{ file: "loi.xlsx", refused: null }]);
  });

  test("is 2 where one file of two could not be used; the other is received", async () => {
    folder.put("tot.xlsx", await cleanBook());
    folder.put("rong.xlsx", "");
    const { status } = await run(
      "rong.xlsx",
      "tot.xlsx",
      "--out",
      "hai.xlsx",
      "--report",
      "hai.json",
    );
    expect(status).toBe(2);
    expect(folder.has("hai.xlsx")).toBe(true);
    const files = folder.report("hai.json").files.map(({ file, refused, lists }) => ({
      file,
      refused: refused?.code,
      lists: lists.length,
    }));
    expect(files).toEqual([
      { file: "rong.xlsx", refused: "empty-file", lists: 0 },
      { file: "tot.xlsx", refused: undefined, lists: 1 },
    ]);
  });
});

const HEADING = ["TT", "Họ và tên, chức vụ, đơn vị công tác", "Tóm tắt thành tích"];

test("the status is 2 where the plan kept in the workbook is not the one that was frozen", async () => {
  folder.put("goc.xlsx", await cleanBook());
  await run("goc.xlsx", "--received", "19/5/2020", "--out", "so-goc.xlsx");
  const model = new MemoryWorkbook();
  await loadFiles([{ path: join(folder.path, "so-goc.xlsx"), name: "so-goc.xlsx" }], model);
  const [text] = columnOf(model, "BX_GoiQuyDinh", "Nội dung");
  const place = { table: "BX_GoiQuyDinh", heading: "Nội dung", record: 0 };
  typeInto(model, place, String(text).replace("2020", "2021"));
  folder.put("so-sua.xlsx", await writeXlsx(model.snapshot()));
  const { status, stdout } = await runCommand(folder.path, ["so-sua.xlsx"]);
  expect(status).toBe(2);
  expect(stdout).toContain("CẢNH BÁO: Trang Gói quy định không còn như lúc mở đợt xét");
});

describe("a file that cannot be used gives status 2, a sentence, and no workbook", () => {
  test.each<readonly [string, () => Promise<Uint8Array> | Uint8Array, string, string]>([
    ["an empty file", () => new Uint8Array(), "empty-file", "Tệp rỗng"],
    ["plain text", () => Buffer.from("họ tên;chức vụ\n"), "unknown-file", "không phải bảng tính"],
    ["a truncated file", () => FAULTY.subarray(0, 5000), "damaged", "Tệp bị hỏng"],
    ["an empty workbook", () => bookOf([]), "no-list", "Không tìm thấy danh sách nào"],
    [
      "a workbook without a list",
      () => bookOf([["Kính gửi Sở"], ["Xin gửi danh sách sau."]]),
      "no-list",
      "Không tìm thấy danh sách nào",
    ],
    ["a heading row alone", () => bookOf([HEADING]), "no-nominations", "không có dòng đề nghị nào"],
    [
      "the printed form, left as it was",
      () =>
        bookOf([
          HEADING,
          ["1.", "", "- Tóm tắt thành tích nổi bật:\n- Đạt danh hiệu theo Quyết định số:"],
          ["2."],
        ]),
      "no-nominations",
      "không có dòng đề nghị nào",
    ],
  ])("%s", async (_, contents, code, sentence) => {
    const bytes = await contents();
    folder.put("xau.xlsx", bytes);
    const { status, stdout } = await run(
      "xau.xlsx",
      "--out",
      "xau-ra.xlsx",
      "--report",
      "xau.json",
    );
    expect(status).toBe(2);
    expect(stdout).toContain(sentence);
    expect(folder.has("xau-ra.xlsx")).toBe(false);
    expect(folder.bytes("xau.xlsx").equals(bytes)).toBe(true);
    expect(folder.report("xau.json")).toMatchObject({
      files: [{ file: "xau.xlsx", refused: { code } }],
      findings: [],
      outcomes: [],
    });
  });

  test("a file that is not there", async () => {
    const { status, stdout } = await run("khong-co.xlsx", "--out", "khong-ra.xlsx");
    expect(status).toBe(2);
    expect(stdout).toContain("Không mở được tệp “khong-co.xlsx”");
    expect(folder.has("khong-ra.xlsx")).toBe(false);
  });
});

describe("a command that cannot be right writes nothing at all", () => {
  beforeAll(() => {
    folder.put("vao.xlsx", FAULTY);
    symlinkSync(join(folder.path, "vao.xlsx"), join(folder.path, "lien-ket.xlsx"));
    linkSync(join(folder.path, "vao.xlsx"), join(folder.path, "ten-khac.xlsx"));
  });

  test.each<readonly [string, readonly string[], string]>([
    ["the output is the input", ["--out", "vao.xlsx"], "trùng với tệp vào"],
    ["the output is the input by another path", ["--out", "./x/../vao.xlsx"], "trùng với tệp vào"],
    ["the output is a link to the input", ["--out", "lien-ket.xlsx"], "trùng với tệp vào"],
    ["the output is another name of the input", ["--out", "ten-khac.xlsx"], "trùng với tệp vào"],
    ["the report is the input", ["--report", "vao.xlsx"], "trùng với tệp vào"],
    [
      "the memory is written over itself",
      ["--memory", "a", "--memory-out", "./a"],
      "trùng với tệp vào",
    ],
    [
      "the report beside the workbook is the memory that is read",
      ["--memory", "mot.json", "--out", "mot.xlsx"],
      "trùng với tệp vào",
    ],
    ["both decisions are given", ["--replace", "--extra", "--out", "mot"], "Tham số không đúng"],
    ["both outputs are one file", ["--out", "mot", "--report", "mot"], "Tham số không đúng"],
    [
      "the plan is unknown",
      ["--plan", "999", "--out", "mot"],
      "Không có kế hoạch “999”. Các kế hoạch có: \n  003      Tổ chức Hội nghị",
    ],
    ["an option is unknown", ["--out", "mot", "--nhanh"], "Tham số không đúng"],
    ["the day is none", ["--out", "mot", "--received", "31/02/2020"], "Tham số không đúng"],
  ])("%s", async (_, options, sentence) => {
    const { status, stdout, stderr } = await run("vao.xlsx", ...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(folder.bytes("vao.xlsx").equals(FAULTY)).toBe(true);
    expect(folder.has("mot")).toBe(false);
  });

  test("no file is given", async () => {
    const { status, stderr } = await run("--report", "mot");
    expect(status).toBe(2);
    expect(stderr).toContain("Chưa có tệp nào");
    expect(folder.has("mot")).toBe(false);
  });
});

describe("the plan that is to be named", () => {
  test("without one nothing is reviewed, and the plans are told with their titles", async () => {
    folder.put("moi.xlsx", await cleanBook());
    const { status, stdout, stderr } = await runCommand(folder.path, [
      ...["moi.xlsx", "--out", "khong-ke-hoach.xlsx"],
    ]);
    expect({ status, stdout, out: folder.has("khong-ke-hoach.xlsx") }).toEqual({
      status: 2,
      stdout: "",
      out: false,
    });
    expect(stderr).toContain("Chưa rõ xét theo kế hoạch nào");
    expect(stderr).toContain("  001      Công tác Thi đua - Khen thưởng");
  });

  test("a file that could not be read is told beside it: it may have held the session", async () => {
    folder.put("hong.xlsx", "");
    const { status, stderr } = await runCommand(folder.path, ["hong.xlsx"]);
    expect(status).toBe(2);
    expect(stderr).toContain("✗ hong.xlsx: Tệp rỗng");
  });

  test("is the session's in a workbook that has one", async () => {
    folder.put("vao-1.xlsx", await cleanBook());
    await run("vao-1.xlsx", "--plan", "000", "--out", "so-000.xlsx");
    const { stdout } = await runCommand(folder.path, ["so-000.xlsx", "--report", "so-000.json"]);
    expect(folder.report("so-000.json").plan).toBe("000");
    expect(stdout).toMatch(/^Kế hoạch 000: /);
    expect(stdout).not.toContain("không thay được");
  });
});

test.each([["--help"], ["-h"], ["a.xlsx", "--nhanh", "--help"]])(
  "%p prints what the command can do, and the plans",
  async (...args) => {
    const { status, stdout, stderr } = await runCommand(folder.path, args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const options = ["THƯ MỤC…", "--channel", "--replace", "--extra", "--memory ", "--memory-out"];
    const folders = ["--dossier", "--accept-dossier", "--returns"];
    for (const told of [
      ...options,
      ...folders,
      "--decided",
      "--calendar",
      "  nam-hoc  Xét thi đua",
      "Mã kết thúc",
    ]) {
      expect(stdout).toContain(told);
    }
  },
);
