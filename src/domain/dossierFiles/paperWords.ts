/** Words by which files are named after a paper, beside the names that the plan gives its dossier items. */
export interface PaperWords {
  readonly words: readonly string[];
  /** With what the name of such a dossier item begins, after "bản". */
  readonly items: readonly string[];
  /** The words may mean another paper as well: a `sáng kiến` is the work itself or its certificate. */
  readonly isVague?: true;
}

export const PAPER_WORDS: readonly PaperWords[] = [
  { words: ["tờ trình", "ttr"], items: ["tờ trình", "văn bản đề nghị"] },
  { words: ["văn bản đề nghị", "công văn đề nghị"], items: ["văn bản đề nghị", "tờ trình"] },
  { words: ["biên bản", "bb"], items: ["biên bản"] },
  { words: ["danh sách", "ds"], items: ["danh sách"] },
  {
    words: ["báo cáo thành tích", "bctt", "bản thành tích"],
    items: ["báo cáo thành tích", "thành tích"],
  },
  {
    words: ["tóm tắt thành tích", "trích ngang thành tích", "trích ngang", "tttt"],
    items: ["tóm tắt thành tích", "trích ngang"],
  },
  { words: ["thành tích"], items: ["báo cáo thành tích", "thành tích", "tóm tắt thành tích"] },
  { words: ["báo cáo", "bc"], items: ["báo cáo"] },
  { words: ["báo cáo tổng kết", "bctk"], items: ["báo cáo tổng kết"] },
  {
    words: ["giấy chứng nhận sáng kiến", "chứng nhận sáng kiến", "gcn sáng kiến", "gcnsk"],
    items: ["chứng nhận"],
  },
  {
    words: ["sáng kiến kinh nghiệm", "sáng kiến", "skkn"],
    items: ["chứng nhận", "sáng kiến"],
    isVague: true,
  },
  { words: ["quyết định", "qđ"], items: ["quyết định"] },
  { words: ["kế hoạch"], items: ["kế hoạch"] },
  { words: ["kỷ niệm chương", "knc"], items: ["hồ sơ xét tặng kỷ niệm chương"] },
  { words: ["xác nhận"], items: ["xác nhận"], isVague: true },
  { words: ["ý kiến"], items: ["ý kiến"], isVague: true },
];

/** Words that say nothing of which paper, unit or person it is. */
export const FILLING_WORDS: readonly string[] = [
  "hồ sơ",
  "minh chứng",
  "của",
  "đề nghị",
  "ông",
  "bà",
  "cô",
  "thầy",
  "đồng chí",
  "giáo viên",
  "hiệu trưởng",
  "bản scan",
  "scan",
  "mẫu",
];
