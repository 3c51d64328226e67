import type { CheckReference } from "./checkReference";
import type { StandardCheckId } from "./standardFindingText";

/** The checks of candidates against the standards, for the rule reference; year under review 2021-2022. */
export const STANDARD_REFERENCE: Readonly<Record<StandardCheckId, CheckReference>> = {
  "performance-rating": {
    looksAt: {
      vi: "Mức hoàn thành nhiệm vụ của năm xét (trang Thông tin xét) so với mức tiêu chuẩn đòi hỏi.",
      en: "The rating of the year under review (sheet Thông tin xét) against the one required.",
    },
    passes: {
      vi: "Cần “hoàn thành tốt nhiệm vụ”, ghi “hoàn thành xuất sắc nhiệm vụ”.",
      en: "“Well” is required, “excellent” is stated.",
    },
    fails: {
      vi: "Cần “hoàn thành tốt nhiệm vụ”, ghi “hoàn thành nhiệm vụ”.",
      en: "“Well” is required, “completed” is stated.",
    },
  },
  discipline: {
    looksAt: {
      vi: "Hình thức kỷ luật nặng nhất trong năm xét; với tập thể là của mọi thành viên.",
      en: "The heaviest disciplinary measure of the year; for a collective, of any member.",
    },
    passes: {
      vi: "Tập thể không được có người bị cảnh cáo; ghi nặng nhất là khiển trách.",
      en: "No member may have had a warning; the heaviest stated is a reprimand.",
    },
    fails: {
      vi: "Tập thể không được có người bị cảnh cáo; ghi có người bị cảnh cáo.",
      en: "No member may have had a warning; a warning is stated.",
    },
  },
  "discipline-ended": {
    looksAt: {
      vi: "Số năm từ khi hết kỷ luật đến ngày quyết định dự kiến; người chưa từng bị kỷ luật thì ghi rõ.",
      en: "The years from the end of discipline to the expected decision; that there was none has to be stated.",
    },
    passes: {
      vi: "Phải qua 2 năm, quyết định ngày 30/6/2022; kỷ luật hết ngày 30/6/2020.",
      en: "2 years must pass, decision on 30 June 2022; discipline ended on 30 June 2020.",
    },
    fails: {
      vi: "Phải qua 2 năm, quyết định ngày 30/6/2022; kỷ luật hết ngày 01/7/2020.",
      en: "2 years must pass, decision on 30 June 2022; discipline ended on 1 July 2020.",
    },
  },
  "under-review": {
    looksAt: {
      vi: "Có đang bị xem xét kỷ luật, thanh tra, kiểm tra, khiếu nại, tố cáo hay không.",
      en: "Whether discipline, an inspection or a complaint is pending.",
    },
    passes: { vi: "Ghi “không”.", en: "“No” is stated." },
    fails: { vi: "Ghi “có”: chờ kết luận.", en: "“Yes” is stated: wait for the conclusion." },
  },
  "months-worked": {
    looksAt: { vi: "Số tháng làm việc trong năm xét.", en: "Months worked in the year." },
    passes: { vi: "Cần 10 tháng, ghi 10.", en: "10 are required, 10 are stated." },
    fails: { vi: "Cần 10 tháng, ghi 9.", en: "10 are required, 9 are stated." },
  },
  "title-required": {
    looksAt: {
      vi: "Danh hiệu của chính năm xét: có trong trang Lịch sử, hoặc được đề nghị trong cùng đợt.",
      en: "A title of the year under review itself: on sheet Lịch sử, or put forward in the same session.",
    },
    passes: {
      vi: "Đề nghị Chiến sĩ thi đua cơ sở, cùng đợt cũng đề nghị Lao động tiên tiến.",
      en: "Put forward for CSTĐCS and in the same session for LĐTT.",
    },
    fails: {
      vi: "Chỉ có Lao động tiên tiến năm 2020-2021.",
      en: "Only LĐTT of 2020-2021 is there.",
    },
  },
  "initiative-required": {
    looksAt: {
      vi: "Sáng kiến có số quyết định công nhận, đủ phạm vi, thuộc các năm được tính (trang Sáng kiến). Chưa ghi số quyết định thì chưa xét được, không coi là không đạt.",
      en: "Initiatives with a recognising decision, of the scope and the years that count (sheet Sáng kiến). One without a decision number cannot be judged yet, which is no failure.",
    },
    passes: {
      vi: "Cần 1 sáng kiến cơ sở trong năm; có 1 sáng kiến kèm số quyết định.",
      en: "1 of grassroots level in the year is required; there is 1 with a decision number.",
    },
    fails: {
      vi: "Cần 1 sáng kiến cơ sở trong năm; trang Sáng kiến chỉ có 1 sáng kiến của năm trước.",
      en: "1 of grassroots level in the year is required; the only one on sheet Sáng kiến is of the year before.",
    },
  },
  "consecutive-titles": {
    looksAt: {
      vi: "Danh hiệu đạt nhiều lần liên tục, lần cuối là năm xét hoặc năm liền trước; khen đột xuất, chuyên đề không tính.",
      en: "A title several times in a row, the last in the year under review or the year before; sudden and topical awards do not count.",
    },
    passes: {
      vi: "Cần 3 lần Chiến sĩ thi đua cơ sở; có các năm 2018-2019, 2019-2020, 2020-2021.",
      en: "CSTĐCS 3 times is required; there are 2018-2019, 2019-2020 and 2020-2021.",
    },
    fails: {
      vi: "Cần 3 lần; có các năm 2018-2019 và 2020-2021, thiếu 2019-2020.",
      en: "3 times is required; there are 2018-2019 and 2020-2021 without 2019-2020.",
    },
  },
  "titles-count": {
    looksAt: {
      vi: "Tổng số lần đạt danh hiệu đến năm xét, không cần liên tục (trang Lịch sử); mỗi năm một lần, riêng khen thưởng thì mỗi quyết định một lần.",
      en: "How often a title was held up to the year under review, in a row or not (sheet Lịch sử): once a year, a commendation once a decision.",
    },
    passes: {
      vi: "Cần 3 lần Lao động tiên tiến; có các năm 2015-2016, 2017-2018, 2020-2021.",
      en: "LĐTT 3 times is required; there are 2015-2016, 2017-2018 and 2020-2021.",
    },
    fails: {
      vi: "Cần 3 lần; chỉ có các năm 2017-2018 và 2020-2021.",
      en: "3 times is required; there are only 2017-2018 and 2020-2021.",
    },
  },
  "good-years": {
    looksAt: {
      vi: "Số năm liên tục đến nay đạt mức xếp loại hoặc danh hiệu, và những gì phải có trong thời gian đó.",
      en: "Years in a row up to now with the rating or the title, and what has to lie within them.",
    },
    passes: {
      vi: "Cần 2 năm liên tục hoàn thành xuất sắc; 2020-2021 và 2021-2022 đều xuất sắc.",
      en: "2 excellent years in a row are required; 2020-2021 and 2021-2022 are.",
    },
    fails: {
      vi: "Cần 2 năm; chỉ năm 2021-2022 xuất sắc, năm 2020-2021 hoàn thành tốt.",
      en: "2 are required; 2021-2022 was excellent, 2020-2021 only well.",
    },
  },
  "award-held": {
    looksAt: {
      vi: "Khen thưởng thường xuyên phải có trước (trang Lịch sử), nếu tiêu chuẩn đòi hỏi thì từ mấy năm trước.",
      en: "A regular award that has to be held already (sheet Lịch sử), where so required for some years.",
    },
    passes: {
      vi: "Cần đã có Bằng khen của Bộ, tỉnh; được tặng năm 2018-2019.",
      en: "A ministry or province certificate is required; it was given in 2018-2019.",
    },
    fails: {
      vi: "Cần đã có Bằng khen của Bộ, tỉnh; chỉ có bằng khen đột xuất.",
      en: "A ministry or province certificate is required; the only one was for a sudden achievement.",
    },
  },
  "award-once": {
    looksAt: {
      vi: "Hình thức chỉ tặng một lần: trang Lịch sử có ghi đã được tặng hay không.",
      en: "An award given once in a life: whether sheet Lịch sử shows it already.",
    },
    passes: {
      vi: "Trang Lịch sử có các lần khen khác, không có hình thức này.",
      en: "Sheet Lịch sử shows other awards, not this one.",
    },
    fails: {
      vi: "Trang Lịch sử ghi đã được tặng năm 2020-2021.",
      en: "Sheet Lịch sử shows it for 2020-2021.",
    },
  },
  "member-share": {
    looksAt: {
      vi: "Số thành viên đạt danh hiệu trong năm trên tổng số thành viên của tập thể. Số ghi ở trang Thông tin xét được dùng trước; không ghi thì đếm theo đề nghị của đợt này, khi đó thiếu chỉ là cảnh báo.",
      en: "Members with the title this year against all members of the collective. The number stated on sheet Thông tin xét goes first; without one, this session's nominations are counted, and too few is a warning only.",
    },
    passes: { vi: "Cần ít nhất 7/10; có 7 trên 10 người.", en: "At least 7/10; 7 of 10 have it." },
    fails: { vi: "Cần ít nhất 7/10; có 6 trên 10 người.", en: "At least 7/10; 6 of 10 have it." },
  },
  "member-count": {
    looksAt: {
      vi: "Số thành viên của tập thể đạt danh hiệu trong năm, lấy như ở tỷ lệ thành viên đạt danh hiệu.",
      en: "How many members of the collective have the title this year, found as for the share of members.",
    },
    passes: {
      vi: "Cần ít nhất 1 Chiến sĩ thi đua cơ sở; có 1.",
      en: "At least 1 CSTĐCS; there is 1.",
    },
    fails: {
      vi: "Cần ít nhất 1 Chiến sĩ thi đua cơ sở; trang Thông tin xét ghi 0.",
      en: "At least 1 CSTĐCS; sheet Thông tin xét states 0.",
    },
  },
  "all-completed": {
    looksAt: {
      vi: "Số thành viên hoàn thành nhiệm vụ so với tổng số thành viên.",
      en: "Members who completed their duties against all members.",
    },
    passes: { vi: "10 trên 10 người.", en: "10 of 10." },
    fails: { vi: "9 trên 10 người.", en: "9 of 10." },
  },
  "years-of-service": {
    looksAt: {
      vi: "Số năm công tác hoặc giảng dạy; năm ở vùng khó khăn được giảm hoặc nhân hệ số theo quy định.",
      en: "Years of service or teaching; those in hard areas lower the bound or count more, as the rule says.",
    },
    passes: {
      vi: "Cần 20 năm, có 5 năm ở vùng khó khăn được giảm 5 năm; có 15 năm, trong đó 5 năm ở vùng khó khăn.",
      en: "20 years, 5 less with 5 in hard areas; there are 15, of them 5 in hard areas.",
    },
    fails: {
      vi: "Cần 20 năm, có 5 năm ở vùng khó khăn được giảm 5 năm; có 15 năm, trong đó 4 năm ở vùng khó khăn.",
      en: "20 years, 5 less with 5 in hard areas; there are 15, of them 4 in hard areas.",
    },
  },
  "is-manager": {
    looksAt: {
      vi: "Có là cán bộ quản lý hay không (trang Thông tin xét), ở tiêu chuẩn có cách riêng cho cán bộ quản lý.",
      en: "Whether the candidate is a manager (sheet Thông tin xét), where a standard has a path for managers.",
    },
    passes: {
      vi: "Cách dành cho cán bộ quản lý, ghi “có”.",
      en: "A path for managers, “yes” is stated.",
    },
    fails: {
      vi: "Cách dành cho cán bộ quản lý, ghi “không”.",
      en: "A path for managers, “no” is stated.",
    },
  },
  "existence-years": {
    looksAt: { vi: "Số năm thành lập của tập thể.", en: "How long the collective has existed." },
    passes: { vi: "Cần 10 năm, ghi 10.", en: "10 years are required, 10 are stated." },
    fails: { vi: "Cần 10 năm, ghi 9.", en: "10 years are required, 9 are stated." },
  },
  "people-criterion": {
    looksAt: {
      vi: "Kết luận của người xét đối với điều phần mềm không xét được (trang Ý kiến xét).",
      en: "What people said of what no program can judge (sheet Ý kiến xét).",
    },
    passes: { vi: "Ghi “đạt”.", en: "“Met” is stated." },
    fails: { vi: "Ghi “không đạt”.", en: "“Not met” is stated." },
  },
  "no-path-met": {
    looksAt: {
      vi: "Tiêu chuẩn có nhiều cách đạt: chỉ báo khi chắc chắn không đạt cách nào.",
      en: "A standard that can be met in several ways: told only where certainly none is met.",
    },
    passes: {
      vi: "Xếp loại xuất sắc hoặc có sáng kiến: xếp loại tốt, có 1 sáng kiến được công nhận.",
      en: "Rated excellent or an initiative: rated well, with 1 recognised initiative.",
    },
    fails: {
      vi: "Xếp loại xuất sắc hoặc có sáng kiến: xếp loại tốt, trang Sáng kiến chỉ có sáng kiến của năm trước.",
      en: "Rated excellent or an initiative: rated well, with an initiative of the year before only.",
    },
  },
  "missing-fact": {
    looksAt: {
      vi: "Những điều tiêu chuẩn cần mà chưa ai ghi, hoặc ghi chưa dùng được; phần mềm không đoán là đạt. Người chưa có dòng nào ở trang Lịch sử, Sáng kiến thì coi là chưa nhập, không coi là không đạt.",
      en: "What the standards need and nobody stated, or not so that it can be used; nothing is taken as met. A candidate without any line on sheet Lịch sử or Sáng kiến counts as not entered yet, not as failing.",
    },
    passes: {
      vi: "Cần mức hoàn thành nhiệm vụ và kỷ luật; đã ghi cả hai.",
      en: "Rating and discipline are needed; both are stated.",
    },
    fails: {
      vi: "Cần mức hoàn thành nhiệm vụ và kỷ luật; mức hoàn thành nhiệm vụ để trống.",
      en: "Rating and discipline are needed; the rating is blank.",
    },
  },
};
