import fc from "fast-check";
import {
  isPlaceholder,
  promptAnswer,
  promptAnswers,
} from "../../../src/domain/text/unfilledPrompt";
import { usualText, ZERO_WIDTH } from "./texts";

const DECISION = "Đạt danh hiệu theo Quyết định số:";
const MERIT = "Tóm tắt thành tích nổi bật:";

test.each([
  ["- Tóm tắt thành tích nổi bật: - Đạt danh hiệu theo Quyết định số:"],
  ["- Tóm tắt thành tích nổi bật: 5 năm CSTĐCS\n- Đạt danh hiệu theo Quyết định số: ......"],
  ["Đạt danh hiệu theo Quyết định số"],
  ["ĐẠT DANH HIỆU THEO  QUYẾT ĐỊNH\nSỐ : ____"],
  ["- Đạt danh hiệu theo Quyết định số: …./QĐ-… ngày …/…/…."],
  ["- Đạt danh hiệu theo Quyết định số: ngày    tháng    năm"],
  ["- Đạt danh hiệu theo Quyết định số:\n- Năm 2018 được tặng Bằng khen"],
  ["- Đạt danh hiệu theo Quyết định số:\nNăm 2018 được tặng Bằng khen"],
  ["- Đạt danh hiệu theo Quyết định số: ...\n+ 5 năm liền HTXSNV"],
  ["- Đạt danh hiệu theo Quyết định số: [...]"],
])("%j leaves the decision unfilled", (text) => {
  expect(promptAnswer(text, DECISION)).toEqual({ state: "unfilled" });
  expect(promptAnswer(text.normalize("NFD"), DECISION)).toEqual({ state: "unfilled" });
});

test.each([
  [
    "- Tóm tắt thành tích nổi bật: …\n- Đạt danh hiệu theo Quyết định số: 123/QĐ-CTN ngày 15/11/2017",
    "123/QĐ-CTN ngày 15/11/2017",
  ],
  ["Đạt danh hiệu theo QĐ số 123/QĐ-CTN", "123/QĐ-CTN"],
  ["Đạt danh hiệu theo Quyết định 123/QĐ-CTN", "123/QĐ-CTN"],
  ["Dat danh hieu theo Quyet dinh so: 5/QD-UBND", "5/QD-UBND"],
  ["Đạt danh hiệu theo Quyết định số:\n123/QĐ-CTN\nngày 15/11/2017", "123/QĐ-CTN\nngày 15/11/2017"],
  ["Đạt danh hiệu theo Quyết định số: 1/QĐ-A\n- Năm 2018 đạt giải", "1/QĐ-A"],
  ["- Đạt danh hiệu theo Quyết định số:\n- QĐ số 12/QĐ-CTN", "- QĐ số 12/QĐ-CTN"],
  ["Đạt danh hiệu theo Quyết định số: /QĐ-UBND ngày 1/2/2018", "/QĐ-UBND ngày 1/2/2018"],
  ["Đạt danh hiệu theo Quyết định số: ...\nĐạt danh hiệu theo Quyết định số: 7/QĐ-B", "7/QĐ-B"],
  ["Đạt danh hiệu theo Quyết định số: không có", "không có"],
])("%j answers with %j", (text, answer) => {
  expect(promptAnswer(text, DECISION)).toEqual({ state: "filled", answer });
});

test.each([
  [
    "- Tóm tắt thành tích nổi bật:\n- Đạt danh hiệu theo Quyết định số: 1/QĐ-A",
    { state: "unfilled" },
  ],
  [
    "- Tóm tắt thành tích nổi bật:\n- 5 năm CSTĐCS\n- Bồi dưỡng học sinh: 12 giải\n- Đạt danh hiệu theo QĐ số 1/QĐ-A",
    { state: "filled", answer: "- 5 năm CSTĐCS\n- Bồi dưỡng học sinh: 12 giải" },
  ],
  [
    "Tóm tắt thành tích nổi bật - dạy giỏi - Đạt danh hiệu theo Quyết định số: 1",
    { state: "filled", answer: "- dạy giỏi" },
  ],
])("an answer in words runs up to the next printed prompt: %j", (text, expected) => {
  expect(promptAnswer(text, MERIT)).toEqual(expected);
});

test("an answer keeps the received characters", () => {
  const answer = "5 năm Lao đô\u0323ng tiên tiê\u0301n";
  expect(promptAnswer(`Tóm tắt thành tích nổi bật:  ${answer} `, MERIT)).toEqual({
    state: "filled",
    answer,
  });
});

test.each([
  ["", DECISION],
  ["5 năm CSTĐCS, QĐ số 12/QĐ-UBND", DECISION],
  ["Sở Giáo dục và Đào tạo", "Số:"],
  ["Đạt danh hiệu theo Quyết định số: 1", ":"],
])("%j has no prompt %j", (text, prompt) => {
  expect(promptAnswer(text, prompt)).toEqual({ state: "absent" });
});

test.each([
  ".....",
  "…",
  "____",
  " - ",
  "– –",
  "Trường.....",
  "Trường THPT …",
  "CỤM TRƯỞNG CỤM THPT.....",
  "Ông/Bà: ……",
  "Bà Nguyễn Thị A, Giáo viên Trường.....",
  "Nguyễn Văn A",
  "NGUYỄN VĂN B".normalize("NFD"),
  "[...]",
  "[khenthuongcanhan]",
])("%j is a placeholder", (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  "",
  "   ",
  "Nguyễn Văn An",
  "Nguyễn Văn Á",
  "A Thuận",
  "Trường THPT Hoa Mai",
  "Trường THPT Hoa Mai...",
  "Trường",
  "nghiên cứu khoa học, sáng kiến...",
  "12",
])("%j is no placeholder", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

test("the quick look before a placeholder passes over none", () => {
  fc.assert(
    fc.property(usualText, (text) => {
      expect(isPlaceholder(text)).toBe(isPlaceholder(text + ZERO_WIDTH));
    }),
    { numRuns: 5000 },
  );
});

test("the prompts of a text are answered together as each alone", () => {
  const prompts = [MERIT, DECISION, "Số:", ""];
  fc.assert(
    fc.property(usualText, (text) => {
      expect(promptAnswers(text, prompts)).toEqual(
        prompts.map((prompt) => promptAnswer(text, prompt)),
      );
    }),
  );
});

test.each([
  ["Nguyễn Văn A1", true],
  ["Nguyễn Thị\u00a0 B, Giáo viên", true],
  ["Nguyễn Văn Ai", false],
  ["Trường . . .", true],
  ["Trường. .", false],
])("%j is a placeholder: %j", (text, expected) => {
  expect(isPlaceholder(text)).toBe(expected);
});
