import { readCommandLine } from "../../src/cli/commandLine";

describe("readCommandLine", () => {
  test("files alone are reviewed under plan 003 and nothing is written", () => {
    expect(readCommandLine(["a.xlsx", "b.xlsx"])).toEqual({
      ok: true,
      value: { files: ["a.xlsx", "b.xlsx"], plan: "003", received: null, out: null, report: null },
    });
  });

  test("options stand anywhere among the files", () => {
    const args = ["--plan", "004", "a.xlsx", "--out=o.xlsx", "--report", "r.json", "b.xlsx"];
    expect(readCommandLine([...args, "--received", "2020-05-19"])).toEqual({
      ok: true,
      value: {
        files: ["a.xlsx", "b.xlsx"],
        plan: "004",
        received: "2020-05-19",
        out: "o.xlsx",
        report: "r.json",
      },
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
