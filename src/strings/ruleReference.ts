import type { CheckReference } from "./checkReference";
import { QUOTA_REFERENCE } from "./quotaReference";
import { RECORD_REFERENCE } from "./recordReference";
import type { RuleCheckId } from "./ruleFindingText";

const OWN_REFERENCE = {
  "session-parameter": {
    looksAt: {
      vi: "Giá trị ở trang Đợt xét không đọc được, ngoài khoảng hoặc không được đổi; khi ấy dùng giá trị của gói quy định.",
      en: "Values of sheet Đợt xét that cannot be used; the pack's own holds then.",
    },
    passes: { vi: "Tỷ lệ ghi “15/100”.", en: "A share written “15/100”." },
    fails: { vi: "Tỷ lệ ghi “15,5”.", en: "A share written “15,5”." },
  },
  "reading-line": {
    looksAt: {
      vi: "Dòng của trang Cách đọc mà phần mềm không dùng được; khi ấy danh sách được đọc như không có dòng đó.",
      en: "Lines of sheet Cách đọc that cannot be used; lists are read without them.",
    },
    passes: {
      vi: "Danh hiệu viết “CSTĐ” hiểu là “Chiến sĩ thi đua cơ sở”.",
      en: "“CSTĐ” read as an award of the plan.",
    },
    fails: {
      vi: "Danh hiệu viết “GVG” hiểu là “Giáo viên giỏi”, kế hoạch không có.",
      en: "“GVG” read as “Giáo viên giỏi”, which the plan does not have.",
    },
  },
  "wrong-route": {
    looksAt: {
      vi: "Loại đơn vị gửi đề nghị so với tuyến trình của danh hiệu.",
      en: "The kind of the submitting unit against the award's route.",
    },
    passes: {
      vi: "Danh hiệu nhận từ cụm, do cụm gửi.",
      en: "An award taken from a cụm, sent by the cụm.",
    },
    fails: {
      vi: "Danh hiệu nhận từ cụm, do trường gửi thẳng.",
      en: "An award taken from a cụm, sent by a school itself.",
    },
  },
  "out-of-phase": {
    looksAt: {
      vi: "Ngày lập thành tích có thuộc một đợt của phong trào hay không.",
      en: "Whether the day of the achievement lies within a phase of the movement.",
    },
    passes: {
      vi: "Ngày 30/9/2021, đợt 1 từ 01/5/2021 đến 30/9/2021.",
      en: "30/9/2021, phase 1 from 01/5/2021 to 30/9/2021.",
    },
    fails: {
      vi: "Ngày 01/10/2021, đợt 1 đến 30/9/2021, đợt 2 từ 01/11/2021.",
      en: "01/10/2021, phase 1 until 30/9/2021, phase 2 from 01/11/2021.",
    },
  },
  "implausible-number": {
    looksAt: {
      vi: "Số đếm âm, có phần lẻ, ghi tỷ lệ thay số đếm, hơn 12 tháng một năm; phần lớn hơn toàn thể.",
      en: "Counts below zero or with a fraction, shares typed for counts, over 12 months a year; a part over its whole.",
    },
    passes: { vi: "34 người, 34 người có sáng kiến.", en: "34 staff, 34 authors." },
    fails: {
      vi: "Số người ghi “0,65%”; 35 người có sáng kiến trên 34 người.",
      en: "Staff “0,65%”; 35 authors of 34 staff.",
    },
  },
  "unreadable-fact": {
    looksAt: {
      vi: "Ô của trang Thông tin xét có chữ mà không đọc được, ngày sinh không thể có; coi như chưa ghi.",
      en: "Cells of sheet Thông tin xét that cannot be read, and impossible birth dates, which count as not stated.",
    },
    passes: {
      vi: "Ô để trống (đã tính là chưa ghi).",
      en: "A blank cell, which counts as not stated anyway.",
    },
    fails: {
      vi: "Số thành viên ghi “tám”; ngày sinh ghi “31/02/1980”.",
      en: "Members written “tám”; a birth date “31/02/1980”.",
    },
  },
} as const satisfies Record<string, CheckReference>;

/** What each check of `ruleChecks` looks at, with an example that passes and one that fails. */
export const RULE_REFERENCE: Readonly<Record<RuleCheckId, CheckReference>> = {
  ...OWN_REFERENCE,
  ...QUOTA_REFERENCE,
  ...RECORD_REFERENCE,
};
