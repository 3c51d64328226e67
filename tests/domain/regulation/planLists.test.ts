import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import { receiveSheets } from "../../../src/domain/intake/receiveSheets";
import plan000 from "../../../src/domain/regulation/packs/plan000.json";
import plan001 from "../../../src/domain/regulation/packs/plan001.json";
import plan002 from "../../../src/domain/regulation/packs/plan002.json";
import plan004 from "../../../src/domain/regulation/packs/plan004.json";
import planNamHoc from "../../../src/domain/regulation/packs/planNamHoc.json";
import { gridOf } from "../intake/gridOf";
import { loadPlan, PLAN_LIST } from "../../../src/domain/regulation/plans";
import { planOf } from "../planKit";

type Rows = Parameters<typeof gridOf>[0];

/** List, award and kind of each row, and the kind of unit that the head names. */
function readWith(json: unknown, rows: Rows) {
  const sheets = {
    file: "danh-sach.xlsx",
    sha256: "cd34".repeat(16),
    received: null,
    takenIds: [],
    channel: "",
    memory: NO_MEMORY,
  };
  const intake = receiveSheets({ ...sheets, grids: [gridOf(rows)] }, planOf(json));
  const nominations = intake.nominations.map(({ name, listForm, award, kind }) => [
    name,
    listForm,
    award,
    kind,
  ]);
  return { unitKind: intake.lists[0]?.unitKind, nominations, unread: intake.unread };
}

const SHORT = ["TT", "Họ và tên", "Chức vụ", "Tóm tắt thành tích"];
const MIXED = ["TT", "Tên tập thể/cá nhân", "Hình thức khen thưởng", "Tóm tắt thành tích"];

test("a school's list for one title gives every row the award of the list's title", () => {
  const rows = [
    ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"],
    ["TRƯỜNG TIỂU HỌC HOA MAI"],
    ["DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU LAO ĐỘNG TIÊN TIẾN"],
    SHORT,
    ["1", "Lê Thị Hồng", "Giáo viên", "Dạy giỏi"],
  ];
  expect(readWith(plan001, rows)).toEqual({
    unitKind: "tieu-hoc",
    nominations: [["Lê Thị Hồng", "LDTT", "LDTT", "individual"]],
    unread: [],
  });
});

test("groups within a list take the title that stands above them", () => {
  const rows = [
    ["TRƯỜNG THCS BÌNH MINH"],
    ["DANH SÁCH"],
    ["I. Danh hiệu Lao động tiên tiến"],
    SHORT,
    ["1", "Lê Thị Hồng", "Giáo viên", "Dạy giỏi"],
    ["II. Danh hiệu Chiến sĩ thi đua cơ sở"],
    ["1", "Trần Văn Bảo", "Giáo viên", "Sáng kiến"],
    ["III. Tập thể lao động tiên tiến"],
    ["1", "Tổ Toán - Tin", "", "Hoàn thành tốt"],
  ];
  expect(readWith(planNamHoc, rows)).toEqual({
    unitKind: "truong",
    nominations: [
      ["Lê Thị Hồng", "LDTT", "LDTT", "individual"],
      ["Trần Văn Bảo", "CSTDCS", "CSTDCS", "individual"],
      ["Tổ Toán - Tin", "TTLDTT", "TTLDTT", "collective"],
    ],
    unread: [],
  });
});

test("a list of collectives and persons goes by the column that names the award", () => {
  const rows = [
    ["TRƯỜNG THPT HOA SEN"],
    ["DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG"],
    MIXED,
    ["I", "Tập thể"],
    ["1", "Tổ Văn phòng", "Giấy khen", "Trực chốt"],
    ["II", "Cá nhân"],
    ["1", "Bùi Thị Nga", "Bằng khen của UBND Thành phố", "Trực chốt"],
    ["2", "Đỗ Văn Hải", "Thư khen", "Trực chốt"],
  ];
  expect(readWith(plan000, rows)).toEqual({
    unitKind: "truc-thuoc",
    nominations: [
      ["Tổ Văn phòng", "GK", "GK", "collective"],
      ["Bùi Thị Nga", "BK_BT", "BK_BT", "individual"],
      ["Đỗ Văn Hải", null, null, "individual"],
    ],
    unread: [],
  });
});

test("the union above the sender is not taken for the sender", () => {
  const rows = [
    ["CÔNG ĐOÀN GIÁO DỤC VIỆT NAM"],
    ["CÔNG ĐOÀN TRƯỜNG ĐẠI HỌC SÔNG HỒNG"],
    ["Danh sách đề nghị tặng Bằng khen của Công đoàn Giáo dục Việt Nam"],
    SHORT,
    ["1", "Bà Phan Thị Dung", "Chủ tịch công đoàn", "Chăm lo đoàn viên"],
  ];
  expect(readWith(plan002, rows)).toEqual({
    unitKind: "co-so",
    nominations: [["Bà Phan Thị Dung", "KT_CDGD", "KT_CDGD", "individual"]],
    unread: [],
  });
});

test("a list after a phase", () => {
  const rows = [
    ["TRƯỜNG THPT ĐỒNG XANH"],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỢT 1"],
    SHORT,
    ["1", "Ông Ngô Văn Phúc", "Giáo viên", "Dạy tốt"],
  ];
  expect(readWith(plan004, rows)).toEqual({
    unitKind: "truc-thuoc",
    nominations: [["Ông Ngô Văn Phúc", "KT_DOT", "KT_DOT", "individual"]],
    unread: [],
  });
});

test.each(PLAN_LIST)("plan $id is offered under its own title and issuer", async (entry) => {
  const loaded = await loadPlan(entry.id);
  const { id, title, issuer } = loaded.ok ? loaded.value : { id: "", title: "", issuer: "" };
  expect({ id, title, issuer }).toEqual(entry);
});
