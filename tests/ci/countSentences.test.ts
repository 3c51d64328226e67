interface Section {
  readonly section: string;
  readonly title: string;
  readonly sentences: readonly string[];
}

const { sectionsOf } = jest.requireActual<{
  readonly sectionsOf: (text: string) => readonly Section[];
}>("../../.ci/countSentences.js");

const counted = (lines: readonly string[]) =>
  sectionsOf(lines.join("\n")).map(({ section, sentences }) => [section, sentences]);

test("the letterhead and the title count for nothing, nor do recipients and signature", () => {
  const lines = [
    "Số: 12/KH",
    "KẾ HOẠCH",
    "Tổ chức hội thi",
    "",
    "Căn cứ quy định, phòng lập kế hoạch.",
    "Nơi nhận:",
    "- Các trường;",
    "TRƯỞNG PHÒNG",
    "Đặng Thu Hà.",
  ];
  expect(counted(lines)).toEqual([["Mở đầu", ["Căn cứ quy định, phòng lập kế hoạch."]]]);
});

test("a numbered line is a section's name, unless it is a sentence", () => {
  const lines = [
    "Mở bài.",
    "I. YÊU CẦU",
    "1. Mục đích:",
    "- Học tốt. Dạy tốt.",
    "2. Mỗi trường một kế hoạch.",
    "a) Thời gian: trước tháng 5",
    "b) Chương trình",
    "+ Chào cờ;",
    "II. NỘI DUNG",
    "Nội dung ở đây:",
  ];
  expect(counted(lines)).toEqual([
    ["Mở đầu", ["Mở bài."]],
    ["I.1", ["Học tốt.", "Dạy tốt.", "Mỗi trường một kế hoạch.", "Thời gian: trước tháng 5"]],
    ["I.1.b", ["Chào cờ;"]],
    ["II", ["Nội dung ở đây:"]],
  ]);
});

test("broken lines are one sentence", () => {
  const lines = [
    "Mở bài.",
    "I. A",
    "- Trách nhiệm của Hội đồng Thi đua",
    "",
    "- Khen thưởng và của",
    "các đơn vị.",
  ];
  expect(counted(lines)[1]).toEqual([
    "I",
    ["Trách nhiệm của Hội đồng Thi đua - Khen thưởng và của các đơn vị."],
  ]);
});

test("a section that comes twice keeps its own place", () => {
  const lines = ["Mở bài.", "I. A", "1. B", "- Một.", "I. C", "- Hai.", "1. D", "- Ba."];
  expect(counted(lines).slice(1)).toEqual([
    ["I.1", ["Một."]],
    ["I (2)", ["Hai."]],
    ["I (2).1", ["Ba."]],
  ]);
});

test("every row of an annex's table with words in it counts, a title does not", () => {
  const lines = [
    "Mở bài.",
    "Nơi nhận:",
    "PHỤ LỤC",
    "Tiến độ",
    "TT\tViệc",
    "1.\tHọp xét. Bỏ phiếu",
    "2.\t",
    "(Có thể thay đổi)",
  ];
  expect(counted(lines)[1]).toEqual([
    "Phụ lục",
    ["TT\tViệc", "1.\tHọp xét. Bỏ phiếu", "(Có thể thay đổi)"],
  ]);
});
