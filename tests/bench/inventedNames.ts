/** Families by how many of a hundred bear them; the rest bear one of `RARE_FAMILIES`. */
const FAMILIES: readonly (readonly [string, number])[] = [
  ["Nguyễn", 38],
  ["Trần", 12],
  ["Lê", 9],
  ["Phạm", 7],
  ["Hoàng", 5],
  ["Phan", 4],
  ["Vũ", 4],
  ["Đặng", 3],
  ["Bùi", 3],
  ["Đỗ", 2],
];
const RARE_FAMILIES = words(
  "Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng Mai Tô Hà Tạ Cao Chu Lương Thái Quách Khuất Kiều Nghiêm",
);
const MIDDLES = words(
  "Thị Thị Thị Thị Văn Văn Văn Đức Minh Thu Ngọc Thanh Hồng Xuân Quang Hữu Kim Bích Anh Hoàng Phương Thùy Mỹ Gia Bảo Tuấn Đình Công Duy Như Diệu Khánh",
);
const GIVEN = words(
  "Hoa Hòa Hoài Hoàn Hằng Hà Hải Hải Hạnh Hiền Hiếu Hùng Hưng Hương Huyền Huệ Lan Loan Linh Liên Lâm Long Lộc Mai Minh My Nam Nga Ngân Nghĩa Ngọc Nhung Nhi Oanh Phúc Phương Phượng Quân Quang Quyên Quỳnh Sơn Tâm Tân Thảo Thắng Thanh Thành Thịnh Thoa Thơ Thơm Thu Thúy Thủy Thương Tiến Toàn Trang Trâm Trung Trường Tuấn Tùng Tuyết Uyên Vân Việt Vinh Vy Xuân Yến An Anh Bình Châu Chi Cường Dung Dũng Duyên Đạt Đông Giang",
);
const LETTERS = Array.from("abcdeghiklmnopqrstuvxy");

function words(text: string): readonly string[] {
  return text.split(" ");
}

/** Numbers from 0 up to 1 that are the same in every run (mulberry32, Ettinger). */
export function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick(from: readonly string[], chance: () => number): string {
  return from[Math.floor(chance() * from.length)] ?? "";
}

function family(chance: () => number): string {
  let left = chance() * 100;
  for (const [name, share] of FAMILIES) {
    left -= share;
    if (left < 0) return name;
  }
  return pick(RARE_FAMILIES, chance);
}

/** A full name of three or four words, as often alike as names of a province are. */
export function inventedName(chance: () => number): string {
  const middle = pick(MIDDLES, chance);
  const second = chance() < 0.45 ? [pick(MIDDLES, chance)] : [];
  return [family(chance), middle, ...second, pick(GIVEN, chance)].join(" ");
}

/** The text with so many letters put in, left out or replaced. */
export function mistyped(text: string, edits: number, chance: () => number): string {
  let typed = text;
  for (let edit = 0; edit < edits; edit += 1) {
    const at = Math.floor(chance() * typed.length);
    const after = at + (chance() < 2 / 3 ? 1 : 0);
    const put = after > at && chance() < 0.5 ? "" : pick(LETTERS, chance);
    typed = typed.slice(0, at) + put + typed.slice(after);
  }
  return typed;
}
