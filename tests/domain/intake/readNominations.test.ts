import { errorCell, gridOf } from "./gridOf";
import { OF_PERSONS, ROLL_TITLES } from "./headings";
import { FILE, only, receive, unreadOf, whoOf } from "./intakeKit";

const UNIT = ["TRƯỜNG THPT HOA SEN"];

describe("cells of a row", () => {
  test("a unit merged over several rows counts for each of them", () => {
    const intake = receive(
      gridOf(
        [
          ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Tóm tắt thành tích"],
          ["1", "Trần Thị Mai", "Giáo viên", "Trường THPT Hoa Sen", "x"],
          ["2", "Lê Văn Sơn", "Kế toán", null, "y"],
          ["3", "Vũ Thị Lan", "Văn thư", "Trường THPT Mai Vàng", "z"],
        ],
        { merges: ["D2:D3"] },
      ),
    );
    expect(intake.nominations.map(({ post }) => post)).toEqual([
      "Giáo viên, Trường THPT Hoa Sen",
      "Kế toán, Trường THPT Hoa Sen",
      "Văn thư, Trường THPT Mai Vàng",
    ]);
  });

  test("a summary merged over two rows is nobody's but the first row's", () => {
    const intake = receive(
      gridOf([OF_PERSONS, ["1", "Bà Trần Thị Mai", "chung"], ["2", "Ông Lê Văn Sơn"]], {
        merges: ["C2:C3"],
      }),
    );
    expect(intake.nominations.map(({ summary }) => summary)).toEqual(["chung", ""]);
  });

  test("cells in error are unread, and the rest of the row is kept", () => {
    const intake = receive(
      gridOf([
        ["TT", "Họ và tên", "Đơn vị", "Tóm tắt thành tích"],
        ["1", errorCell("#N/A"), "Trường THPT Hoa Sen", "x"],
        ["2", "Lê Văn Sơn", "Trường THPT Hoa Sen", errorCell("#REF!")],
        ["3", errorCell("#N/A"), errorCell("#N/A"), errorCell("#N/A")],
      ]),
    );
    expect(
      intake.nominations.map(({ name, original, post, summary }) => [
        name,
        original,
        post,
        summary,
      ]),
    ).toEqual([
      ["", "", "Trường THPT Hoa Sen", "x"],
      ["Lê Văn Sơn", "Lê Văn Sơn", "Trường THPT Hoa Sen", ""],
    ]);
    expect(unreadOf(intake)).toEqual([
      "B2: #N/A (error-value)",
      "D3: #REF! (error-value)",
      "B4: #N/A (error-value)",
      "C4: #N/A (error-value)",
      "D4: #N/A (error-value)",
    ]);
  });

  test("columns that no field answers are kept, under whatever heading they have", () => {
    const { name, other, summary } = only(
      receive(
        gridOf([
          [
            "TT",
            "Họ và tên",
            "Họ tên",
            "__proto__",
            "constructor",
            "Tóm tắt thành tích",
            "Điện thoại",
          ],
          ["1", "Lê Văn Sơn", "Sơn Lê", "p", "c", "x", 912345678, "bên lề"],
        ]),
      ),
    );
    expect({ name, summary }).toEqual({ name: "Lê Văn Sơn", summary: "x" });
    expect(other).toBe(
      "Họ tên: Sơn Lê; __proto__: p; constructor: c; Điện thoại: 912345678; (cột không có tiêu đề): bên lề",
    );
  });

  test.each(["=1+1", "+84 912", "-x", "@SUM(A1)", "=cmd|' /C calc'!A0", "'=1"])(
    "text that begins like a formula stays text: %s",
    (text) => {
      const { summary, post, other } = only(
        receive(
          gridOf([
            ["TT", "Họ và tên", "Chức vụ", "Tóm tắt thành tích", "Ghi chú"],
            ["1", "Lê Văn Sơn", text, text, text],
          ]),
        ),
      );
      expect([summary, post, other]).toEqual([text, text, `Ghi chú: ${text}`]);
    },
  );

  test("numbers in cells are taken as they are shown", () => {
    const { summary } = only(receive(gridOf([OF_PERSONS, [1, "Bà Trần Thị Mai", 12.5]])));
    expect(summary).toBe("12.5");
  });

  test("decomposed letters are read, and kept as they came", () => {
    const nfd = (text: string) => text.normalize("NFD");
    const intake = receive(
      gridOf([
        [nfd("TRƯỜNG THPT HOÀ BÌNH")],
        [nfd(ROLL_TITLES.III)],
        OF_PERSONS.map(nfd),
        ["1", nfd("Bà Trần Thị Mai, Giáo viên"), nfd("Sáng kiến")],
        [nfd("Danh sách có 01 cá nhân")],
      ]),
    );
    expect(whoOf(intake)).toEqual([
      [
        nfd("TRƯỜNG THPT HOÀ BÌNH"),
        "III",
        "CSTD_TQ",
        "individual",
        nfd("Bà Trần Thị Mai"),
        nfd("Giáo viên"),
      ],
    ]);
    expect(only(intake).summary).toBe(nfd("Sáng kiến"));
    expect(intake.lists[0]?.totals?.cell).toBe("A5");
  });

  test("outer blanks go, inner line feeds stay", () => {
    const { summary, original } = only(
      receive(gridOf([OF_PERSONS, ["1", "  Bà Trần Thị Mai\n", "\n- a\n- b \n"]])),
    );
    expect({ summary, original }).toEqual({ summary: "- a\n- b", original: "Bà Trần Thị Mai" });
  });
});

describe("the award", () => {
  const HEADINGS = ["STT", "Họ và tên", "Chức vụ, đơn vị", "Danh hiệu", "Tóm tắt thành tích"];

  function awardsOf(...rows: readonly (readonly string[])[]) {
    return receive(gridOf([UNIT, HEADINGS, ...rows])).nominations.map((row) => [
      row.award,
      row.listForm,
      row.other,
    ]);
  }

  test("of a column of its own tells the list too, where only one is about it", () => {
    expect(
      awardsOf(
        ["1", "Trần Thị Mai", "Giáo viên", "NGƯT", "x"],
        ["2", "Vũ Thị Lan", "Giáo viên", "CSTĐ toàn quốc", "x"],
        ["3", "Mai Vàng", "", "điển hình tiên tiến", "x"],
      ),
    ).toEqual([
      ["NGUT", "II", ""],
      ["CSTD_TQ", "III", ""],
      ["DHTT", "cluster", ""],
    ]);
  });

  test("that the plan does not know is kept in words and never guessed", () => {
    expect(
      awardsOf(
        ["1", "Trần Thị Mai", "Giáo viên", "Lao động tiên tiến", "x"],
        ["2", "Vũ Thị Lan", "Giáo viên", "NGƯT năm 2017", "x"],
        ["3", "Lê Văn Sơn", "Giáo viên", "", "Nhà giáo Ưu tú"],
      ),
    ).toEqual([
      [null, null, "Danh hiệu: Lao động tiên tiến"],
      [null, null, "Danh hiệu: NGƯT năm 2017"],
      [null, null, ""],
    ]);
  });

  test.each([
    ["Nhà giáo Ưu tú năm 2017", "NGUT"],
    ["NGND theo QĐ số 1", "NGND"],
    ["NGƯT năm 2010, NGND năm 2017", null],
    ["Dạy giỏi", null],
    ["", null],
  ])("of the list for two titles is the one that the summary names: %p", (summary, award) => {
    const row = ["1", "Bà Trần Thị Mai", summary];
    expect(only(receive(gridOf([[ROLL_TITLES.II], OF_PERSONS, row]))).award).toBe(award);
  });
});

test("a name cell that may name several people is told beside the one row it makes", () => {
  const { nominations, unread } = receive(
    gridOf([
      ["TT", "Họ và tên", "Chức vụ"],
      ["1", "Ksor Phước\nY Blơ Niê", "Giáo viên"],
    ]),
  );
  expect(nominations.map(({ original }) => original)).toEqual(["Ksor Phước\nY Blơ Niê"]);
  expect(unread).toEqual([
    {
      source: { file: FILE, sheet: "Trang1", cell: "B2" },
      text: "Ksor Phước\nY Blơ Niê",
      reason: "several-candidates",
    },
  ]);
});
