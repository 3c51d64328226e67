import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { runCommand, WorkFolder } from "./runCommand";
import { bookOf } from "./smallBooks";

const work = new WorkFolder();
const run = (...args: string[]) => runCommand(work.path, ["--plan", "003", ...args]);
const HEAD = ["TT", "Họ và tên, chức vụ, đơn vị công tác", "Tóm tắt thành tích"];

function listOf(unit: string, ...names: readonly string[]): Promise<Uint8Array> {
  const rows = names.map((name, at) => [`${String(at + 1)}.`, name, ""]);
  return bookOf([[unit], HEAD, ...rows]);
}

const SCHOOL = "TRƯỜNG THPT HOA SEN";
const FIRST = ["Bà Trần Thị Mai, Giáo viên", "Ông Lê Văn Sơn, Giáo viên"];
const AGAIN = ["Bà Trần Thị Mai, Giáo viên", "Ông Đỗ Văn Lực, Giáo viên"];

beforeAll(async () => {
  for (const name of ["nhan/THPT Hoa Sen", "nhan/b", "nhan-lai", "ho-so/THPT Hoa Sen"]) {
    mkdirSync(join(work.path, name), { recursive: true });
  }
  work.put("nhan/THPT Hoa Sen/ds.xlsx", await listOf(SCHOOL, ...FIRST));
  work.put(
    "nhan/b/ds.csv",
    `TRƯỜNG THPT SAO KHUÊ;;\n${HEAD.join(";")}\n1;Bà Lý Thị Thơm, Giáo viên;\n`,
  );
  work.put("nhan/b/anh.pdf", "%PDF-1.4\n");
  work.put("nhan/~$ds.xlsx", "x");
  symlinkSync(join(work.path, "nhan"), join(work.path, "nhan/vong"));
  work.put("nhan-lai/ds.xlsx", await listOf(SCHOOL, ...AGAIN));
  work.put("ho-so/THPT Hoa Sen/Bao cao tong ket.pdf", "%PDF");
  work.put("ho-so/THPT Hoa Sen/linh tinh.pdf", "%PDF");
});

afterAll(() => {
  work.remove();
});

describe("a folder", () => {
  test("each file of it has a line of its own and an entry in the report beside the workbook", async () => {
    const { status, stdout } = await run(
      ...["nhan", "--channel", "Zalo", "--out", "so.xlsx", "--returns", "tra"],
    );
    expect(status).toBe(2);
    const lines = stdout.split("\n");
    const first = lines.findIndex((line) => line.startsWith("Thư mục nhan"));
    expect(lines.slice(first, first + 4)).toEqual([
      "Thư mục nhan: 3 tệp, bỏ qua 1 tệp tạm của máy, 1 liên kết không mở",
      expect.stringMatching(/^✓ THPT Hoa Sen\/ds\.xlsx: 1 danh sách, 2 đề nghị; đọc /),
      expect.stringMatching(/^✗ b\/anh\.pdf: .*PDF/),
      expect.stringMatching(/^✓ b\/ds\.csv: 1 danh sách, 1 đề nghị; đọc /),
    ]);
    expect(lines).toContain("Đã ghi báo cáo: so.json");
    const { folders, files, returns } = work.report("so.json");
    expect(folders).toEqual([{ folder: "nhan", files: 3, ignored: 1, links: ["vong"] }]);
    expect(files.map(({ file, format, outcome }) => [file, format, outcome])).toEqual([
      ["THPT Hoa Sen/ds.xlsx", "xlsx", "received"],
      ["b/anh.pdf", null, "refused"],
      ["b/ds.csv", "csv", "received"],
    ]);
    expect(files[2]?.lists).toMatchObject([
      {
        unit: "TRƯỜNG THPT SAO KHUÊ",
        channel: "Zalo",
        version: 1,
        replaces: null,
        mapping: {
          columns: [
            { column: "A", heading: "TT", field: "ordinal" },
            { column: "B", heading: HEAD[1], field: "candidate" },
            { column: "C", heading: HEAD[2], field: "summary" },
          ],
          skipped: { groups: 0, templates: 0, phantoms: 0, headings: 0 },
        },
      },
    ]);
    expect(returns?.returns.map(({ file }) => file)).toEqual(["THPT Hoa Sen/ds.xlsx", "b/ds.csv"]);
    expect(readdirSync(join(work.path, "tra")).sort()).toEqual(
      returns?.returns.map(({ name }) => name).sort(),
    );
  });

  test("is never written into", async () => {
    const { status, stdout, stderr } = await run("nhan", "--out", "nhan/b/so.xlsx");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("“nhan/b/so.xlsx” nằm trong thư mục nhận được “nhan”");
    expect(work.has("nhan/b/so.xlsx")).toBe(false);
  });
});

describe("a file that may be a newer version", () => {
  test("is told and not written where nobody has decided", async () => {
    const { status, stdout } = await run("so.xlsx", "nhan-lai", "--out", "so-cho.xlsx");
    expect(status).toBe(2);
    expect(stdout).toMatch(
      /^\? ds\.xlsx: Có . trên 2 đề nghị đã có trong tệp “THPT Hoa Sen\/ds\.xlsx”/m,
    );
    expect(stdout).toContain("--replace");
    const file = work.report("so-cho.json").files[1];
    expect(file).toMatchObject({
      outcome: "needs-decision",
      refused: { code: "may-be-newer-version" },
      lists: [],
    });
  });

  test.each([
    ["--replace", 2, expect.any(String) as unknown],
    ["--extra", 1, null],
  ])("%s makes it version %d", async (option, version, replaces) => {
    const { stdout } = await run("so.xlsx", "nhan-lai", option, "--report", "chon.json");
    expect(stdout).toMatch(/^✓ ds\.xlsx: 1 danh sách, 2 đề nghị/m);
    expect(stdout.includes("bản 2, thay danh sách trong “THPT Hoa Sen/ds.xlsx”")).toBe(
      version === 2,
    );
    const { outcome, lists } = work.report("chon.json").files[1]!;
    expect(outcome).toBe("received");
    expect(lists).toMatchObject([{ version, replaces }]);
  });
});

describe("a folder of dossiers", () => {
  test("is only proposed, and the run says so", async () => {
    const { stdout } = await run("so.xlsx", "--dossier", "ho-so", "--report", "hs.json");
    expect(stdout).toContain("ho-so: Đã đọc tên 2 tệp, 1 khớp chắc chắn. Chưa ghi gì.");
    expect(stdout).toContain("--accept-dossier");
    const { dossier, findings } = work.report("hs.json");
    expect(dossier).toMatchObject({ folder: "ho-so", recorded: [], conflicts: [] });
    expect(dossier?.files.map(({ path, sure }) => [path, sure])).toEqual([
      ["THPT Hoa Sen/Bao cao tong ket.pdf", true],
      ["THPT Hoa Sen/linh tinh.pdf", false],
    ]);
    expect(findings.length).toBeGreaterThan(0);
  });

  test("what is sure is recorded where that is asked for, and is no more missing", async () => {
    const { stdout } = await run(
      ...["so.xlsx", "--dossier", "ho-so", "--accept-dossier", "--report", "ghi.json"],
    );
    expect(stdout).toContain("Đã ghi 1 tệp vào trang Hồ sơ.");
    const { dossier, findings } = work.report("ghi.json");
    expect(dossier?.recorded).toEqual(["THPT Hoa Sen/Bao cao tong ket.pdf"]);
    const before = work.report("hs.json").findings;
    expect(findings.length).toBeLessThan(before.length);
  });
});

describe("what was decided about reading", () => {
  const unit = (chosen: string) => ({ received: SCHOOL, chosen });

  test("goes from one workbook into another", async () => {
    await run("so.xlsx", "--memory-out", "nho.json");
    const kept = JSON.parse(work.bytes("nho.json").toString("utf8")) as { units: unknown[] };
    expect(kept.units).toEqual([]);
    work.put("nho-2.json", JSON.stringify({ ...kept, units: [unit("Trường THPT Hoa Sen")] }));
    const { stdout } = await run(
      ...["nhan-lai", "--memory", "nho-2.json", "--memory-out", "nho-3.json", "--out", "nho.xlsx"],
    );
    expect(stdout).toContain("Cách đọc: lấy thêm 1 điều đã nhớ");
    expect(JSON.parse(work.bytes("nho-3.json").toString("utf8"))).toMatchObject({
      units: [unit("Trường THPT Hoa Sen")],
    });
    expect(stdout).toContain("Bà Trần Thị Mai (Trường THPT Hoa Sen)");
    const { memory, files } = work.report("nho.json");
    expect(memory?.added).toHaveLength(1);
    expect(files[0]?.lists.map((list) => list.unit)).toEqual([SCHOOL]);
  });

  test.each([
    ["không có.json", "Không mở được tệp"],
    ["nhan/b/ds.csv", "."],
  ])("a file that is none is refused: %s", async (file, sentence) => {
    const { status, stderr } = await run("nhan-lai", "--memory", file, "--out", "khong.xlsx");
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(work.has("khong.xlsx")).toBe(false);
  });
});
