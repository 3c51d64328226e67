import { namesSeveral } from "../../../src/domain/text/namesSeveral";

test.each([
  "Ksor Phước\nY Blơ Niê",
  "Bà Nguyễn Thị Hoa\nÔng Lê Bé",
  "Nguyễn Thị Hoa; Lê Văn Tám",
  "Nguyễn Thị Hoa, Lê Văn Tám",
  "Nguyễn Thị Hoa, ông Lê Bé",
  "Lê Bé, Giáo viên; Hồ Thị Kỷ, Giáo viên",
  "Nguyễn Thị Hoa và Lê Bé",
  "NGUYỄN THỊ HOA + LÊ BÉ",
  "Lê Bé & H'Hen Niê".normalize("NFD"),
])("%j may name several people", (text) => {
  expect(namesSeveral(text)).toBe(true);
});

test.each([
  "",
  "Lê Bé",
  "Nguyễn Thị\nHoa",
  "Nguyễn\nThị Hoa",
  "Nguyễn Thị Hoa\nGiáo viên Trường THCS Lê Văn Tám",
  "Nguyễn Thị Hoa, Hà Nội",
  "Nguyễn Thị Hoa, Trần Phú",
  "Nguyễn Thị Hoa, Giáo viên Văn và Sử",
  "Bà Nguyễn Thị Hoa - Hiệu trưởng",
  "Hồ A Nhi (Y Nhi)",
  "Nguyễn Thị Hoa\nSinh ngày 12/3/1980",
  "Trường mầm non Hoa Sen, Hiệu trưởng: bà Lê Thị Mơ",
  "Tổ Toán và Tổ Lý",
  "Trường THCS Lê Lợi; Trường THCS Trần Phú",
])("%j does not", (text) => {
  expect(namesSeveral(text)).toBe(false);
});
