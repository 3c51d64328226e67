import fc from "fast-check";
import { readCandidate } from "../../../src/domain/text/readCandidate";

test.each([
  ["Ông Trần Văn Bình, Phó Giám đốc Sở", "Ông", "Trần Văn Bình", "Phó Giám đốc Sở"],
  ["Ông Trần Văn Bình - Phó Chủ tịch", "Ông", "Trần Văn Bình", "Phó Chủ tịch"],
  ["Ông Trần Văn Bình – Phó Chủ tịch", "Ông", "Trần Văn Bình", "Phó Chủ tịch"],
  ["Bà Hà Thị Mơ, nguyên Tổ trưởng chuyên môn", "Bà", "Hà Thị Mơ", "nguyên Tổ trưởng chuyên môn"],
  ["Bà Hà Thị Mơ nguyên Tổ trưởng", "Bà", "Hà Thị Mơ", "nguyên Tổ trưởng"],
  ["Ông Lê Nguyên An", "Ông", "Lê Nguyên An", null],
  ["Đại tá Lê Văn Cường", "Đại tá", "Lê Văn Cường", null],
  ["Thượng tá Lê Văn Cường, Trưởng phòng", "Thượng tá", "Lê Văn Cường", "Trưởng phòng"],
  ["Đ/c Lý Văn Sơn", "Đ/c", "Lý Văn Sơn", null],
  ["đồng chí Lý Văn Sơn", "đồng chí", "Lý Văn Sơn", null],
  ["Ông/Bà: Lê Thị Hà (Giáo viên)", "Ông/Bà", "Lê Thị Hà", "(Giáo viên)"],
  ["Ông (bà) Lê Thị Hà", "Ông (bà)", "Lê Thị Hà", null],
  ["PGS.TS. Trần Thị Dung\nGiảng viên", "PGS.TS.", "Trần Thị Dung", "Giảng viên"],
  ["Bà NGƯT, ThS. Trần Thị Dung, Hiệu trưởng", "Bà NGƯT, ThS.", "Trần Thị Dung", "Hiệu trưởng"],
  ["ThS Lê Văn Tám", "ThS", "Lê Văn Tám", null],
  ["Thầy giáo Lê Văn Tám", "Thầy giáo", "Lê Văn Tám", null],
  ["Cô Tô Thị Bình", "Cô", "Tô Thị Bình", null],
  ["Anh Lê Văn Sơn", "Anh", "Lê Văn Sơn", null],
  ["BÀ TRẦN THỊ DUNG", "BÀ", "TRẦN THỊ DUNG", null],
  ["- Bà Trần Thị Dung", "Bà", "Trần Thị Dung", null],
  ["ông trần văn bình", "ông", "trần văn bình", null],
  ["Thầy Khoa", "Thầy", "Khoa", null],
  ["  Ông   Trần  Văn Đặn g  ", "Ông", "Trần  Văn Đặn g", null],
  ["Bà Nguyễn Thị A, Giáo viên Trường.....", "Bà", "Nguyễn Thị A", "Giáo viên Trường....."],
])("%j is an individual by honorific", (text, honorific, name, rest) => {
  const expected = { honorific, name, birth: null, rest, kind: "individual", because: "honorific" };
  expect(readCandidate(text)).toEqual(expected);
});

test.each([
  ["Tô Thị Bình, Giáo viên Trường THPT Hoa Mai", "Tô Thị Bình", "Giáo viên Trường THPT Hoa Mai"],
  ["Trương Văn Trường - GV", "Trương Văn Trường", "GV"],
  ["Đoàn Văn Hậu\nTổ trưởng tổ Toán", "Đoàn Văn Hậu", "Tổ trưởng tổ Toán"],
  ["Lê Văn Sơn, Hiệu Trưởng", "Lê Văn Sơn", "Hiệu Trưởng"],
  ["Lê Văn Sơn, nguyên Phó Hiệu trưởng", "Lê Văn Sơn", "nguyên Phó Hiệu trưởng"],
  ["Đoàn Trường Giang, Chuyên viên", "Đoàn Trường Giang", "Chuyên viên"],
  ["H’Hen Niê, Giáo viên", "H’Hen Niê", "Giáo viên"],
])("%j is an individual by the post behind the name", (text, name, rest) => {
  const expected = {
    honorific: null,
    name,
    birth: null,
    rest,
    kind: "individual",
    because: "post-after-name",
  };
  expect(readCandidate(text)).toEqual(expected);
});

test.each([
  ["TỔ TOÁN", "TỔ TOÁN", null],
  ["Tô\u0309 Toán", "Tô\u0309 Toán", null],
  ["Tổ Văn - Sử - Địa", "Tổ Văn - Sử - Địa", null],
  ["Tổ Toán - Tin, Trường THPT Hoa Mai", "Tổ Toán - Tin", "Trường THPT Hoa Mai"],
  ["Tổ Lý, Hóa, Sinh\nTrường THPT Hoa Mai", "Tổ Lý, Hóa, Sinh", "Trường THPT Hoa Mai"],
  ["Tổ Toán - Khoa học tự nhiên", "Tổ Toán - Khoa học tự nhiên", null],
  ["Phòng Hành chính - Tổng hợp", "Phòng Hành chính - Tổng hợp", null],
  ["Trường THPT Hoa Mai", "Trường THPT Hoa Mai", null],
  ["Trường THPT\nHoa Mai", "Trường THPT\nHoa Mai", null],
  ["Nhóm Văn", "Nhóm Văn", null],
  ["Trung tâm GDTX Hoa Mai", "Trung tâm GDTX Hoa Mai", null],
  ["Cụm trường THPT số 3", "Cụm trường THPT số 3", null],
  ["Ban Giám hiệu", "Ban Giám hiệu", null],
  ["Chi bộ 2", "Chi bộ 2", null],
  ["Công đoàn Trường THPT Hoa Mai", "Công đoàn Trường THPT Hoa Mai", null],
  ["Đoàn trường THPT Hoa Mai", "Đoàn trường THPT Hoa Mai", null],
  ["ĐOÀN TRƯỜNG THPT HOA MAI", "ĐOÀN TRƯỜNG THPT HOA MAI", null],
  ["Đoàn TNCS Hồ Chí Minh", "Đoàn TNCS Hồ Chí Minh", null],
  ["Đội tuyển Toán", "Đội tuyển Toán", null],
  ["Tập thể cán bộ, giáo viên Trường Hoa Mai", "Tập thể cán bộ, giáo viên Trường Hoa Mai", null],
])("%j is a collective by its first word", (text, name, rest) => {
  const expected = {
    honorific: null,
    name,
    birth: null,
    rest,
    kind: "collective",
    because: "collective-word",
  };
  expect(readCandidate(text)).toEqual(expected);
});

test.each([
  ["Tô Thị Bình", "Tô Thị Bình", null],
  ["Trương Văn Trường", "Trương Văn Trường", null],
  ["Đoàn Văn Hậu", "Đoàn Văn Hậu", null],
  ["Đoàn Trường Giang", "Đoàn Trường Giang", null],
  ["ĐOÀN TRƯỜNG GIANG", "ĐOÀN TRƯỜNG GIANG", null],
  ["Ban Thị Mơ", "Ban Thị Mơ", null],
  ["Anh Thư", "Anh Thư", null],
  ["Ông", "Ông", null],
  ["Tổ trưởng tổ Toán", "Tổ trưởng tổ Toán", null],
  ["Hiệu trưởng Trường THPT Hoa Mai", "Hiệu trưởng Trường THPT Hoa Mai", null],
  ["Người đứng đầu đơn vị", "Người đứng đầu đơn vị", null],
  ["Trường THPT Hoa Mai, Hiệu trưởng Lê Văn Sơn", "Trường THPT Hoa Mai", "Hiệu trưởng Lê Văn Sơn"],
  ["Trường THPT Hoa Mai - Ông Lê Văn Sơn", "Trường THPT Hoa Mai", "Ông Lê Văn Sơn"],
  ["Thầy cô Trường Hoa Mai", "Thầy cô Trường Hoa Mai", null],
  ["Anh hùng Lao động", "Anh hùng Lao động", null],
  ["Bà Rịa", "Bà Rịa", null],
  ["Lê Văn Sơn, Trường THPT Hoa Mai", "Lê Văn Sơn", "Trường THPT Hoa Mai"],
  ["", "", null],
])("%j leaves open what it is", (text, name, rest) => {
  const expected = { honorific: null, name, birth: null, rest, kind: "unknown", because: "none" };
  expect(readCandidate(text)).toEqual(expected);
});

test.each([
  ["Trần Thị Mai (1975)", "Trần Thị Mai", "1975", null],
  ["Trần Thị Mai (12/5/1975)", "Trần Thị Mai", "12/5/1975", null],
  ["Bà Trần Thị Mai (sinh năm 1975), Giáo viên", "Trần Thị Mai", "1975", "Giáo viên"],
  ["Bà Trần Thị Mai sinh năm 1975, Giáo viên", "Trần Thị Mai", "1975", "Giáo viên"],
  ["Trần Thị Mai, sinh ngày 12/5/1975, Giáo viên", "Trần Thị Mai", "12/5/1975", "Giáo viên"],
  ["Trần Thị Mai - Năm sinh: 1975 - Giáo viên", "Trần Thị Mai", "1975", "Giáo viên"],
  ["Trần Thị Mai\nSN: 1975\nGiáo viên", "Trần Thị Mai", "1975", "Giáo viên"],
  ["TRẦN THỊ MAI SINH NĂM 1975", "TRẦN THỊ MAI", "1975", null],
  ["Trần Thị Mai sinh ngày 12 tháng 5 năm 1975", "Trần Thị Mai", "12 tháng 5 năm 1975", null],
  ["Trần Thị Mai (sinh năm 1975, Giáo viên)", "Trần Thị Mai", null, "(sinh năm 1975, Giáo viên)"],
  ["Nguyễn Văn Sinh, Giáo viên", "Nguyễn Văn Sinh", null, "Giáo viên"],
  ["Nguyễn Văn Sinh (1975)", "Nguyễn Văn Sinh", "1975", null],
  ["Nguyễn Văn Sinh 1975", "Nguyễn Văn Sinh 1975", null, null],
  ["Trần Thị Mai, Giáo viên (1975)", "Trần Thị Mai", null, "Giáo viên (1975)"],
  ["Trần Thị Mai, Giáo viên, sinh năm 1975", "Trần Thị Mai", null, "Giáo viên, sinh năm 1975"],
  ["Trần Thị Mai - 1975", "Trần Thị Mai", null, "1975"],
  ["Trường THPT Hoa Mai (1975)", "Trường THPT Hoa Mai (1975)", null, null],
])("%j: a date of birth is no part of the name", (text, name, birth, rest) => {
  const read = readCandidate(text);
  expect([read.name, read.birth, read.rest]).toEqual([name, birth, rest]);
});

test("a post behind the date of birth tells a person", () => {
  expect(readCandidate("Trần Thị Mai (1975), Giáo viên").because).toBe("post-after-name");
});

test.each([
  ["Bà Hà Thị Mơ, Tổ tưởng tổ Toán", "Hà Thị Mơ", "Tổ tưởng tổ Toán"],
  ["Đại tá Lê Văn Cường - Chỉ huy trưởng", "Lê Văn Cường", "Chỉ huy trưởng"],
  [
    "Đ/c: Lý Văn Sơn - Hiệu trưởng, Trường THCS Hoa Mai",
    "Lý Văn Sơn",
    "Hiệu trưởng, Trường THCS Hoa Mai",
  ],
])("%j is taken apart", (text, name, rest) => {
  const read = readCandidate(text);
  expect([read.name, read.rest, read.because]).toEqual([name, rest, "honorific"]);
});

test("every part is a stretch of the received text", () => {
  const words = fc.constantFrom(
    "Ông",
    "Bà",
    "Tổ",
    "Lê",
    "An\u0323",
    "Văn",
    ",",
    " - ",
    "\n",
    "GV",
    " ",
    "nguyên",
    "sinh năm",
    "1975",
    "(1975)",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
      const text = parts.join(" ");
      const { honorific, name, birth, rest } = readCandidate(text);
      for (const part of [honorific, name, birth, rest]) expect(text).toContain(part ?? "");
    }),
  );
});

test.each(["Tổ Thị Hoa", "Phòng Thị Hà", "Trường Thị Lan"])("%j may be a person", (text) => {
  expect(readCandidate(text)).toEqual({
    honorific: null,
    name: text,
    birth: null,
    rest: null,
    kind: "unknown",
    because: "none",
  });
});

test.each(["Trường Thị trấn Hoa Mai", "Phòng Thị xã", "Tổ Văn - Sử"])(
  "%j is a collective",
  (text) => {
    expect(readCandidate(text).kind).toBe("collective");
  },
);

test.each([
  ["1. Nguyễn Thị Hoa", "Nguyễn Thị Hoa"],
  ["2)Nguyễn Thị Hoa;", "Nguyễn Thị Hoa"],
  ["+ Nguyễn Thị Hoa ./.", "Nguyễn Thị Hoa"],
  ["• Nguyễn Thị Hoa.", "Nguyễn Thị Hoa"],
  ["3. Tổ Toán - Tin;", "Tổ Toán - Tin"],
  ["Nguyễn Thị H.", "Nguyễn Thị H."],
  ["10A1", "10A1"],
  ["Trường.....", "Trường....."],
])("marks of a list around a name are none of it: %j", (text, name) => {
  expect(readCandidate(text).name).toBe(name);
});
