import { matchDossierFiles } from "../../../src/domain/dossierFiles/matchDossierFiles";
import { TARGETS } from "./dossierTargets";

const HOA_SEN = "Trường THPT Hoa Sen";
const MAI_VANG = "Trường THPT Mai Vàng";
const PRIMARY = "Trường Tiểu học Hoa Sen";

function proposalOf(path: string) {
  const [proposal] = matchDossierFiles([path], TARGETS).proposals;
  if (!proposal) throw new Error("Left out");
  return proposal;
}

describe("a file is known by its name and its folders", () => {
  test.each<[path: string, item: string, unit: string, nomination: string | null]>([
    ["THPT Hoa Sen/03. Báo cáo thành tích - Nguyễn Thị Hoa.pdf", "bao-cao", HOA_SEN, "DN-1"],
    ["THPT Hoa Sen/03. Báo cáo thành tích - Nguyễn Thị Hòa.pdf", "bao-cao", HOA_SEN, "DN-2"],
    ["THPT Hoa Sen/03. Báo cáo thành tích - Nguyễn Thị Hoà.pdf", "bao-cao", HOA_SEN, "DN-2"],
    ["thpt hoa sen/bctt tran van bach.pdf", "bao-cao", HOA_SEN, "DN-3"],
    ["THPT_MaiVang/BCTT_TranVanBach.pdf", "bao-cao", MAI_VANG, "DN-4"],
    ["Trường THPT Mai Vàng/Lê Minh Châu/Báo cáo thành tích.docx", "bao-cao", MAI_VANG, "DN-5"],
    ["THPT Mai Vàng/GCN sáng kiến - Lê Minh Châu.pdf", "sang-kien", MAI_VANG, "DN-5"],
    ["THPT Mai Vàng/Hồ Sơ Cô Lê Minh Châu - BCTT.pdf", "bao-cao", MAI_VANG, "DN-5"],
    ["Hồ sơ 2022/Trường Trung học phổ thông Mai Vàng/01. TTr.pdf", "to-trinh", MAI_VANG, null],
    ["Hồ sơ 2022/TH Hoa Sen/BB 15.5.2022.pdf", "bien-ban", PRIMARY, null],
    ["TH Hoa Sen/Biên bản bình xét thi đua.pdf", "bien-ban", PRIMARY, null],
    ["DS de nghi - Tieu hoc Hoa Sen 2022.xlsx", "danh-sach", PRIMARY, null],
    ["THPT Mai Vàng/Báo cáo tổng kết.docx", "tong-ket", MAI_VANG, null],
  ])("%s", (path, item, unit, nomination) => {
    expect(proposalOf(path)).toEqual({
      path,
      item,
      unit,
      nomination,
      because: "named",
      sure: true,
      others: [],
    });
  });

  test("in a name whose letters are decomposed, as a Mac writes it", () => {
    const path = "THPT Hoa Sen/Báo cáo thành tích - Nguyễn Thị Hòa.pdf".normalize("NFD");
    expect(proposalOf(path)).toEqual({
      path,
      item: "bao-cao",
      unit: HOA_SEN,
      nomination: "DN-2",
      because: "named",
      sure: true,
      others: [],
    });
  });
});

describe("what fits several is asked", () => {
  test.each<[path: string, because: string, others: readonly string[]]>([
    ["THPT Hoa Sen/BCTT Nguyen Thi Hoa.pdf", "several-candidates", ["DN-1", "DN-2"]],
    ["THPT Mai Vàng/bao cao.pdf", "several-items", ["tong-ket", "ket-qua"]],
    ["THPT Hoa Sen/báo cáo Trần Văn Bách.pdf", "several-items", ["tong-ket", "ket-qua", "DN-3"]],
    ["THPT Mai Vàng/TTr và biên bản.pdf", "several-items", ["to-trinh", "bien-ban"]],
    ["BCTT Trần Văn Bách.pdf", "several-units", ["DN-3", "DN-4"]],
    ["THPT Hoa Sen, THPT Mai Vàng/TTr.pdf", "several-units", [HOA_SEN, MAI_VANG]],
    ["Tờ trình.pdf", "no-unit", []],
    ["Lạ/Tờ trình.pdf", "no-unit", []],
    [
      "THPT Hoa Sen/Báo cáo thành tích - Nguyễn Thị Hoạ.pdf",
      "several-candidates",
      ["DN-1", "DN-2"],
    ],
    ["THPT Mai Vàng/Báo cáo thành tích - Lê Minh Chấu.pdf", "candidate-doubtful", ["DN-5"]],
    ["THPT Mai Vàng/Báo cáo thành tích - Lê Minh Châu Anh.pdf", "candidate-doubtful", ["DN-5"]],
    ["THPT Mai Vàng/Báo cáo thành tích - Hồ Lê Minh Châu.pdf", "candidate-doubtful", ["DN-5"]],
    ["THPT Mai Vàng/Báo cáo thành tích - Lê Minh Châu B.pdf", "candidate-doubtful", ["DN-5"]],
    ["THPT Mai Vàng/BCTT - Phạm Thị Lụa.pdf", "no-candidate", ["DN-4", "DN-5"]],
    ["BCTT Lê Minh Châu.pdf", "unit-by-candidate", ["DN-5"]],
    ["THPT Mai Vàng 2/TTr.pdf", "unit-doubtful", [MAI_VANG]],
    ["THCS và THPT Mai Vàng/TTr.pdf", "unit-doubtful", [MAI_VANG]],
    ["THPT Mai Vạng/TTr.pdf", "unit-doubtful", [MAI_VANG]],
    ["THPT Mai Vàng/SKKN Lê Minh Châu.pdf", "item-doubtful", ["DN-5"]],
    ["Tờ trình/THPT Mai Vàng.pdf", "item-by-folder", [MAI_VANG]],
    [
      "THPT Mai Vàng/scan0001.pdf",
      "no-item",
      ["to-trinh", "danh-sach", "bien-ban", "tong-ket", "ket-qua"],
    ],
    ["THPT Mai Vàng/Lê Minh Châu.jpg", "no-item", ["DN-5", "DN-5"]],
    ["TH Hoa Sen/BCTT Lê Minh Châu.pdf", "not-asked", []],
  ])("%s: %s", (path, because, others) => {
    const proposal = proposalOf(path);
    expect({ because: proposal.because, sure: proposal.sure }).toEqual({ because, sure: false });
    const told = proposal.others.map(({ item, unit, nomination }) =>
      nomination !== ""
        ? nomination
        : because.endsWith("items") || because === "no-item"
          ? item
          : unit,
    );
    expect(told).toEqual(others);
  });

  test("a unit that the path does not name is not filled in", () => {
    expect(proposalOf("Tờ trình.pdf")).toEqual({
      path: "Tờ trình.pdf",
      item: "to-trinh",
      unit: null,
      nomination: null,
      because: "no-unit",
      sure: false,
      others: [],
    });
  });

  test("two files for one paper", () => {
    const paths = ["THPT Mai Vàng/TTr.pdf", "THPT Mai Vàng/Tờ trình (ký).pdf"];
    const place = { item: "to-trinh", unit: MAI_VANG, nomination: "" };
    expect(matchDossierFiles(paths, TARGETS).proposals).toEqual(
      paths.map((path) => ({
        path,
        ...place,
        nomination: null,
        because: "same-paper",
        sure: false,
        others: [place],
      })),
    );
  });
});

test("files that programs make for themselves are left out, and told", () => {
  const useless = [
    "THPT Mai Vàng/~$TTr.docx",
    "THPT Mai Vàng/~WRL0003.tmp",
    ".DS_Store",
    "THPT Mai Vàng/Thumbs.db",
    "__MACOSX/THPT Mai Vàng/._TTr.pdf",
  ];
  const { proposals, ignored } = matchDossierFiles([...useless, "THPT Mai Vàng/TTr.pdf"], TARGETS);
  expect(proposals.map(({ path }) => path)).toEqual(["THPT Mai Vàng/TTr.pdf"]);
  expect(ignored).toEqual(useless);
});
