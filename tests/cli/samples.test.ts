import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeSample, readFixture, type Sample } from "../../assets/samples/makeSample";
import type { Review } from "../../src/cli/reviewFiles";
import type { Finding } from "../../src/domain/checks/finding";
import type { CandidateOutcome } from "../../src/domain/report/decideOutcomes";
import { writeXlsx } from "../../src/files/writeXlsx";
import {
  columnTexts,
  evidenceCopies,
  filledCells,
  lostTexts,
  readBook,
  receivedGrids,
} from "./nothingLost";
import { compareFindings, plantedFindings, type ToldFinding } from "./plantedFindings";
import { findingsOf, reviewSample, SAMPLES } from "./reviewSample";

const FILE = "ke-hoach-003.xlsx";

describe("the council's day under plan 003", () => {
  let sample: Sample;
  let reviewed: Review;

  beforeAll(async () => {
    sample = await makeSample(readFixture("ke-hoach-003"));
    reviewed = await reviewSample(FILE, null);
  });

  test("the workbook in the folder is the one that the fixture makes", async () => {
    const made = await writeXlsx(sample.snapshot);
    expect(Buffer.compare(readFileSync(join(SAMPLES, FILE)), made)).toBe(0);
  });

  test("every planted fault is found, and nothing else", () => {
    const expected = plantedInLists(sample, false);
    expect(compareFindings(findingsOf(reviewed), expected)).toEqual({ missing: [], extra: [] });
  });

  test("a finding too many and a finding too few are both told", () => {
    const [first, ...others] = plantedInLists(sample, false);
    const found = findingsOf(reviewed);
    expect(compareFindings(found, others).extra).toEqual([
      expect.objectContaining({
        ...first,
        params: expect.objectContaining(first!.params) as object,
      }),
    ]);
    expect(compareFindings([], [first!]).missing).toEqual([first]);
  });

  test("a sheet without a list is told, as it would be in the pane", () => {
    const wanted = plantedFindings(sample, FILE, false).filter(isWithoutList);
    const left = reviewed.files.flatMap(({ file, notReceived }) =>
      notReceived.map(({ sheet, fault }) => [`${file}/${sheet}`, fault.code]),
    );
    expect(left).toEqual(wanted.map(({ subject }) => [subject, "no-list"]));
    expect(left).toHaveLength(1);
  });

  test("the papers of who has handed in what are written too", () => {
    const titles = reviewed.workbook.sheets.map(({ name }) => name);
    expect(titles).toEqual(expect.arrayContaining(["Tình hình nộp", "Yêu cầu bổ sung"]));
  });

  test("means, ranks, votes and results are those worked out by hand", () => {
    const expected = sample.candidates.map(({ id, row }) => ({ id, ...row.outcome }));
    expect(reviewed.outcomes.map(toldOutcome)).toEqual(expected);
  });

  test("ranks are provisional where a mark is missing", () => {
    const provisional = reviewed.outcomes.map(({ nomination, provisional }) => [
      nomination.kind,
      provisional,
    ]);
    expect(Object.fromEntries(provisional)).toEqual(sample.fixture.provisional);
  });
});

/** The sample holds the council's sheets: of such a workbook a sheet without a list is not received. */
function isWithoutList({ params }: ToldFinding): boolean {
  return params["reason"] === "no-list-on-sheet";
}

function plantedInLists(sample: Sample, isDayKnown: boolean): readonly ToldFinding[] {
  return plantedFindings(sample, FILE, isDayKnown).filter((told) => !isWithoutList(told));
}

describe("what was received", () => {
  test("stands in the council's workbook cell by cell as it came", async () => {
    const input = await readBook(readFileSync(join(SAMPLES, FILE)));
    const reviewed = await reviewSample(FILE, null);
    const output = await readBook(await writeXlsx(reviewed.workbook.snapshot()));
    const received = receivedGrids(input);
    const left = new Set(
      reviewed.files.flatMap(({ notReceived }) => notReceived.map(({ sheet }) => sheet)),
    );
    const copies = [
      ...evidenceCopies(output),
      ...receivedGrids(output).filter(({ sheet }) => left.has(sheet)),
    ];
    expect(copies.map(filledCells)).toEqual(received.map(filledCells));
    expect(copies.map(({ merges }) => merges)).toEqual(received.map(({ merges }) => merges));
  });

  test("is found in the register or in a finding: no row is lost", async () => {
    const input = await readBook(readFileSync(join(SAMPLES, FILE)));
    const received = receivedGrids(input);
    const texts = received.flatMap((grid) => columnTexts(grid, "B:C"));
    const lost = lostTexts(texts, await reviewSample(FILE, null));
    expect([...new Set(lost)]).toEqual(PRINTED);
  });

  test("never becomes a formula in the register", async () => {
    const reviewed = await reviewSample(FILE, null);
    const output = await readBook(await writeXlsx(reviewed.workbook.snapshot()));
    const register = output.grids.find(({ sheet }) => sheet === "Danh sách");
    const cells = (register?.rows ?? []).flat();
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    expect(cells.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        "=1+1 Trần Thị Bưởi, Giáo viên Trường THPT Sao Khuê",
        "<img src=x onerror=alert(1)> Vũ Văn Ổi, Giáo viên Trường THPT Sao Khuê",
        "@SUM(A1:A9) QĐ số 5304/QĐ-UBND ngày 30/9/2019",
        "__proto__",
      ]),
    );
  });
});

/** What is printed on the plan's forms, and signatures: nobody has to answer for these. */
const PRINTED = [
  "Tên tập thể/cá nhân (chức vụ, đơn vị công tác)",
  "Tóm tắt thành tích",
  "CỤM TRƯỞNG",
  "(Ký, ghi rõ họ tên, đóng dấu)",
  "Tên trường/cá nhân (chức vụ, đơn vị công tác)",
  "Họ và tên, chức vụ, đơn vị công tác",
  "- Tóm tắt thành tích nổi bật:\n- Đạt danh hiệu theo Quyết định số:",
  "THỦ TRƯỞNG ĐƠN VỊ",
  "- Tóm tắt hành động anh hùng:\n- Đạt danh hiệu theo Quyết định số:",
];

describe("the day on which the lists came", () => {
  const lists = ({ check, subject }: Finding) =>
    check === "late-submission" && subject.kind === "list";
  const SUBMISSIONS = 20;

  test("is told, then a decision signed later is found, and nothing else", async () => {
    const sample = await makeSample(readFixture("ke-hoach-003"));
    const found = findingsOf(await reviewSample(FILE, "2020-05-19"));
    const expected = plantedInLists(sample, true);
    expect(compareFindings(found, expected)).toEqual({ missing: [], extra: [] });
  });

  test.each([
    ["2020-05-20", "warning", "on-the-day"],
    ["2020-05-21", "error", "late"],
  ])("%s is a doubt or a fault of every submission", async (received, severity, fault) => {
    const found = findingsOf(await reviewSample(FILE, received)).filter(lists);
    expect(found.map((finding) => [finding.severity, finding.params["fault"]])).toEqual(
      Array.from({ length: SUBMISSIONS }, () => [severity, fault]),
    );
  });
});

function toldOutcome({ nomination, score, rank, vote, openErrors, outcome }: CandidateOutcome) {
  const total = score?.total ?? null;
  return {
    id: nomination.id,
    mean: total && `${String(total.sum / 100)}/${String(total.given)}`,
    rank,
    vote:
      vote === null || vote.result === "refused"
        ? null
        : `${vote.result} ${String(vote.agree)}/${String(vote.base)}`,
    openErrors,
    outcome,
  };
}
