import {
  asksForHelp,
  NOTHING_ASKED,
  readCommandLine,
  type CommandLine,
} from "../../src/cli/commandLine";

describe("readCommandLine", () => {
  test.each<readonly [string, readonly string[], Partial<CommandLine>]>([
    ["files alone name no plan, and nothing is written", ["a.xlsx", "nhan"], {}],
    [
      "options stand anywhere among the files",
      ["--plan", "004", "a.xlsx", "--out=o.xlsx", "--report", "r.json", "nhan"],
      { plan: "004", out: "o.xlsx", report: "r.json" },
    ],
    [
      "the report stands beside the workbook",
      ["a.xlsx", "nhan", "--out", "ra/So.XLSX"],
      { out: "ra/So.XLSX", report: "ra/So.json" },
    ],
    [
      "an office's own pack, the day of the decisions and a calendar",
      ["a.xlsx", "nhan", "--pack", "goi.json", "--decided", "20/11/2026", "--calendar", "l.ics"],
      { pack: "goi.json", decided: "2026-11-20", calendar: "l.ics" },
    ],
    [
      "how files came, and what those are that came before",
      ["a.xlsx", "nhan", "--received", "2020-05-19", "--channel", " Zalo ", "--replace"],
      { received: "2020-05-19", channel: "Zalo", decision: "replace" },
    ],
    ["further lists", ["a.xlsx", "nhan", "--extra"], { decision: "extra" }],
    [
      "what was decided about reading, in and out",
      ["a.xlsx", "nhan", "--memory", "nho.json", "--memory-out", "nho-moi.json"],
      { memory: "nho.json", memoryOut: "nho-moi.json" },
    ],
    [
      "a folder of dossiers and one of returns",
      ["a.xlsx", "nhan", "--dossier", "hs", "--accept-dossier", "--returns", "tra"],
      { dossier: "hs", acceptDossier: true, returns: "tra" },
    ],
  ])("%s", (_, args, expected) => {
    expect(readCommandLine(args)).toEqual({
      ok: true,
      value: { ...NOTHING_ASKED, files: ["a.xlsx", "nhan"], ...expected },
    });
  });

  test.each<[readonly string[], string]>([
    [["--decided", "31/02/2026"], "--decided 31/02/2026"],
    [["--plan", "001", "--pack", "goi.json"], "--plan 001 --pack goi.json"],
    [["--out", "x", "--calendar", "./x"], "--out x --calendar ./x"],
    [["--report", "x", "--calendar", "x"], "--report x --calendar x"],
    [["--out", "x.xlsx", "--memory-out", "x.json"], "--report x.json --memory-out x.json"],
    [["--replace", "--extra"], "--replace --extra"],
    [["--accept-dossier"], "--accept-dossier"],
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
