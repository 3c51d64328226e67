import { asksForHelp, readCommandLine } from "../../src/cli/commandLine";

describe("readCommandLine", () => {
  test("files alone name no plan, and nothing is written", () => {
    expect(readCommandLine(["a.xlsx", "b.xlsx"])).toEqual({
      ok: true,
      value: {
        files: ["a.xlsx", "b.xlsx"],
        plan: null,
        pack: null,
        received: null,
        decided: null,
        out: null,
        report: null,
        calendar: null,
      },
    });
  });

  test("options stand anywhere among the files", () => {
    const args = ["--plan", "004", "a.xlsx", "--out=o.xlsx", "--report", "r.json", "b.xlsx"];
    expect(readCommandLine([...args, "--received", "2020-05-19"])).toEqual({
      ok: true,
      value: {
        files: ["a.xlsx", "b.xlsx"],
        plan: "004",
        pack: null,
        received: "2020-05-19",
        decided: null,
        out: "o.xlsx",
        report: "r.json",
        calendar: null,
      },
    });
  });

  test("an office's own pack, the day of the decisions and a calendar", () => {
    const args = ["a.xlsx", "--pack", "goi.json", "--decided", "20/11/2026"];
    expect(readCommandLine([...args, "--calendar", "tien-do.ics"])).toEqual({
      ok: true,
      value: {
        files: ["a.xlsx"],
        plan: null,
        pack: "goi.json",
        received: null,
        decided: "2026-11-20",
        out: null,
        report: null,
        calendar: "tien-do.ics",
      },
    });
  });

  test.each<[readonly string[], string]>([
    [["--decided", "31/02/2026"], "--decided 31/02/2026"],
    [["--plan", "001", "--pack", "goi.json"], "--plan 001 --pack goi.json"],
    [["--out", "x", "--calendar", "./x"], "--out x --calendar ./x"],
    [["--report", "x", "--calendar", "x"], "--report x --calendar x"],
  ])("%p is refused with what is wrong", (args, detail) => {
    expect(readCommandLine(["a.xlsx", ...args])).toEqual({
      ok: false,
      fault: { code: "bad-option", params: { detail } },
    });
  });

  test.each(["2020-05-19", "19/5/2020", "19.05.2020", "ngày 19 tháng 5 năm 2020"])(
    "the day of arrival may be written %s",
    (day) => {
      expect(readCommandLine(["a.xlsx", "--received", day])).toMatchObject({
        ok: true,
        value: { received: "2020-05-19" },
      });
    },
  );

  test.each(["31/02/2020", "5/2020", "hôm qua", "20-05-19", ""])(
    "%p is no day and is refused",
    (day) => {
      expect(readCommandLine(["a.xlsx", "--received", day])).toEqual({
        ok: false,
        fault: { code: "bad-option", params: { detail: `--received ${day}` } },
      });
    },
  );

  test.each([
    [["--plan", "003"], "no-files"],
    [[], "no-files"],
    [["a.xlsx", "--quiet"], "bad-option"],
    [["a.xlsx", "--out"], "bad-option"],
    [["a.xlsx", "--out", "x", "--report", "./x"], "bad-option"],
  ])("%p is refused as %s", (args, code) => {
    expect(readCommandLine(args)).toMatchObject({ ok: false, fault: { code } });
  });

  test("a file whose name begins with a dash is named behind two dashes", () => {
    expect(readCommandLine(["--", "-a.xlsx"])).toMatchObject({
      ok: true,
      value: { files: ["-a.xlsx"] },
    });
  });
});

test.each<[boolean, readonly string[]]>([
  [true, ["--help"]],
  [true, ["a.xlsx", "-h"]],
  [false, ["a.xlsx", "--", "--help"]],
  [false, ["a.xlsx", "--out", "help"]],
  [false, []],
])("help is asked for: %p in %p", (asked, args) => {
  expect(asksForHelp(args)).toBe(asked);
});
