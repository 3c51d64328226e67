import type { FindingParams } from "../../src/domain/checks/finding";
import { countsDifferPhrase, paperNamePhrase } from "../../src/strings/paperPhrases";
import { referenceText } from "../../src/strings/referenceText";

const SIDES = {
  left: "letter",
  leftCount: "5",
  leftSource: "12/TTr",
  right: "list",
  rightCount: "4",
  rightSource: "",
};
const NAMES = { paper: "minutes", source: "02/BB", count: 2, names: "Trần Văn An; Lê Thị Bình" };

test.each<[FindingParams, string]>([
  [
    { fault: "differs", measure: "collectives", ...SIDES },
    "Số lượng không khớp: tờ trình (12/TTr): 05 tập thể · danh sách: 04 tập thể.",
  ],
  [
    {
      fault: "differs",
      measure: "individuals",
      ...SIDES,
      right: "register",
      rightCount: "10 + 1?",
    },
    "Số lượng không khớp: tờ trình (12/TTr): 05 cá nhân · sổ Danh sách: 10 cá nhân (01 dòng chưa rõ đối tượng).",
  ],
  [
    { fault: "sum", ...SIDES, collectives: 5, individuals: 4, total: 10 },
    "Tờ trình (12/TTr): 05 tập thể và 04 cá nhân, nhưng tổng ghi 10.",
  ],
  [
    { fault: "attendance", ...SIDES, left: "minutes", present: 49, summoned: 50, individuals: 50 },
    "Biên bản (12/TTr): 49/50 người có mặt, ít hơn 50 cá nhân được đề nghị.",
  ],
])("numbers: %p", (params, text) => {
  expect(countsDifferPhrase(params).vi).toBe(text);
});

test.each<[FindingParams, string]>([
  [
    { fault: "near", ...NAMES, written: "Trần Văn Tỉnh", name: "Ông Trần Văn Tình" },
    "Họ tên khác nhau: biên bản (02/BB) ghi “Trần Văn Tỉnh” · sổ Danh sách ghi “Ông Trần Văn Tình”.",
  ],
  [
    { fault: "only-in-paper", ...NAMES },
    "Chỉ có trong biên bản (02/BB), không có trong sổ Danh sách: 02 tên (Trần Văn An; Lê Thị Bình).",
  ],
  [
    { fault: "only-in-register", ...NAMES, source: "", count: 21 },
    "Có trong sổ Danh sách, không có trong biên bản: 21 tên (Trần Văn An; Lê Thị Bình; …).",
  ],
])("names: %p", (params, text) => {
  expect(paperNamePhrase(params).vi).toBe(text);
});

test.each<[string | null, string | null, string]>([
  ["12/TTr-THPTHS", "2020-05-05", "12/TTr-THPTHS ngày 05/5/2020"],
  ["12/TTr-THPTHS", null, "12/TTr-THPTHS"],
  [null, "2020-02-09", "ngày 09/02/2020"],
  [null, null, ""],
])("a paper of number %p and day %p is cited as %p", (number, date, text) => {
  expect(referenceText(number, date)).toBe(text);
});
