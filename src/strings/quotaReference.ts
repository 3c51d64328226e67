import type { CheckReference } from "./checkReference";

/** Numbers, shares, and awards that exclude each other. */
export const QUOTA_REFERENCE = {
  "cap-exceeded": {
    looksAt: {
      vi: "Số đề nghị của từng danh hiệu (mỗi người, tập thể tính một lần) so với số hoặc tỷ lệ tối đa; tỷ lệ bỏ phần lẻ.",
      en: "Nominations of an award, each candidate once, against a number or share; shares are rounded down.",
    },
    passes: {
      vi: "20 đề nghị Lao động tiên tiến, 3 đề nghị Chiến sĩ thi đua cơ sở, tỷ lệ 15/100: được tối đa 3.",
      en: "20 nominations for LĐTT, 3 for CSTĐCS, share 15/100: at most 3.",
    },
    fails: {
      vi: "19 đề nghị Lao động tiên tiến, 3 đề nghị Chiến sĩ thi đua cơ sở: 15/100 của 19 là 2, thừa 1.",
      en: "19 nominations for LĐTT, 3 for CSTĐCS: 15/100 of 19 is 2, one too many.",
    },
  },
  "manager-share": {
    looksAt: {
      vi: "Số cán bộ quản lý trong số người được đề nghị so với tỷ lệ tối đa, bỏ phần lẻ.",
      en: "Managers among the people put forward against the greatest share, rounded down.",
    },
    passes: {
      vi: "1 cán bộ quản lý trên 3 người, tỷ lệ 1/3.",
      en: "1 manager of 3 people, share 1/3.",
    },
    fails: {
      vi: "2 cán bộ quản lý trên 5 người, tỷ lệ 1/3: được tối đa 1.",
      en: "2 managers of 5 people, share 1/3: at most 1.",
    },
  },
  "women-share": {
    looksAt: {
      vi: "Số nữ trong số người được đề nghị so với tỷ lệ tối thiểu, phần lẻ tính thành 1.",
      en: "Women among the people put forward against the least share, rounded up.",
    },
    passes: { vi: "1 nữ trên 3 người, tỷ lệ 1/3.", en: "1 woman of 3 people, share 1/3." },
    fails: {
      vi: "1 nữ trên 4 người, tỷ lệ 1/3: phải có tối thiểu 2.",
      en: "1 woman of 4 people, share 1/3: at least 2.",
    },
  },
  "direct-work-share": {
    looksAt: {
      vi: "Số người trực tiếp giảng dạy, làm việc trong số người được đề nghị so với tỷ lệ tối thiểu, phần lẻ tính thành 1.",
      en: "People doing the direct work among those put forward against the least share, rounded up.",
    },
    passes: {
      vi: "2 người trực tiếp trên 4 người, tỷ lệ 1/3.",
      en: "2 direct workers of 4 people, share 1/3.",
    },
    fails: {
      vi: "1 người trực tiếp trên 4 người, tỷ lệ 1/3: phải có tối thiểu 2.",
      en: "1 direct worker of 4 people, share 1/3: at least 2.",
    },
  },
  "rating-cap": {
    looksAt: {
      vi: "Số người hoàn thành xuất sắc so với số người hoàn thành tốt (hai cách hiểu: có hoặc không tính cả người xuất sắc).",
      en: "People rated excellent against those rated well, by both readings: with the excellent ones or without.",
    },
    passes: {
      vi: "2 người xuất sắc, 10 người hoàn thành tốt, tỷ lệ 20/100.",
      en: "2 rated excellent, 10 rated well, share 20/100.",
    },
    fails: {
      vi: "3 người xuất sắc, 10 người hoàn thành tốt, cả đơn vị có 13 người: theo cách nào cũng chỉ được 2.",
      en: "3 rated excellent, 10 rated well, 13 staff in all: 2 by either reading.",
    },
  },
  "head-rating": {
    looksAt: {
      vi: "Mức hoàn thành nhiệm vụ của cán bộ quản lý so với xếp loại của đơn vị; chỉ nhắc, vì có thể là cấp phó.",
      en: "A manager's rating against the unit's; it only warns, since it may be a deputy.",
    },
    passes: {
      vi: "Cán bộ quản lý và đơn vị cùng hoàn thành tốt nhiệm vụ.",
      en: "Manager and unit both rated “well”.",
    },
    fails: {
      vi: "Cán bộ quản lý hoàn thành xuất sắc, đơn vị hoàn thành tốt nhiệm vụ.",
      en: "The manager is rated “excellent”, the unit “well”.",
    },
  },
  "exclusive-awards": {
    looksAt: {
      vi: "Cùng một người, tập thể được đề nghị hai danh hiệu loại trừ nhau trong một năm, hoặc trong năm xét đã có một trong hai.",
      en: "One candidate put forward for two awards that exclude each other in a year, or holding one of them already.",
    },
    passes: {
      vi: "Đề nghị Bằng khen, đã có Cờ thi đua của năm học trước.",
      en: "Put forward for a Bằng khen, holding a Cờ thi đua of the school year before.",
    },
    fails: {
      vi: "Đề nghị cả Cờ thi đua và Bằng khen trong một năm.",
      en: "Put forward for both a Cờ thi đua and a Bằng khen in one year.",
    },
  },
  "same-achievement": {
    looksAt: {
      vi: "Cùng một người, tập thể có hai đề nghị ghi cùng một thành tích (cột Thành tích của trang Thông tin xét).",
      en: "One candidate with two nominations that name the same achievement on sheet Thông tin xét.",
    },
    passes: {
      vi: "Hai đề nghị, thành tích “Chống dịch” và “Chuyển đổi số”.",
      en: "Two nominations, for “Chống dịch” and for “Chuyển đổi số”.",
    },
    fails: {
      vi: "Hai hình thức khen thưởng cùng ghi thành tích “Chống dịch”.",
      en: "Two commendations, both for “Chống dịch”.",
    },
  },
  "target-missed": {
    looksAt: {
      vi: "Chỉ tiêu của đơn vị (người có sáng kiến, sáng kiến được áp dụng, người ký giao ước); không loại ai.",
      en: "A unit's targets: authors of initiatives, initiatives in use, pledges signed; it bars nobody.",
    },
    passes: {
      vi: "3 người có sáng kiến trên 20 người, chỉ tiêu 15/100.",
      en: "3 authors of 20 staff, target 15/100.",
    },
    fails: {
      vi: "3 người có sáng kiến trên 21 người, chỉ tiêu 15/100: phải có 4.",
      en: "3 authors of 21 staff, target 15/100: 4 are needed.",
    },
  },
  "not-registered": {
    looksAt: {
      vi: "Tên và danh hiệu được đề nghị có ở trang Đăng ký hay không, nếu quy định bắt buộc đăng ký.",
      en: "Whether name and title stand on sheet Đăng ký, where registration is required.",
    },
    passes: {
      vi: "“Bà Nguyễn Thị Hoa” được đề nghị, trang Đăng ký có “Nguyễn Thị Hoa” cùng đơn vị, cùng danh hiệu.",
      en: "“Bà Nguyễn Thị Hoa” is put forward; sheet Đăng ký has “Nguyễn Thị Hoa” of that unit for that title.",
    },
    fails: {
      vi: "Người được đề nghị Lao động tiên tiến chỉ đăng ký Chiến sĩ thi đua cơ sở.",
      en: "Put forward for LĐTT, registered for CSTĐCS only.",
    },
  },
} as const satisfies Record<string, CheckReference>;
