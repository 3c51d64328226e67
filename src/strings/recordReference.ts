import type { CheckReference } from "./checkReference";

/** Sheets Lịch sử, Sáng kiến and Hồ sơ. */
export const RECORD_REFERENCE = {
  "history-decision": {
    looksAt: {
      vi: "Mỗi dòng khen thưởng của trang Lịch sử có năm, số, ngày, cơ quan ban hành; ngày có thật và hợp với năm.",
      en: "Each award line of sheet Lịch sử: year, number, date, issuer; a real date that fits the year.",
    },
    passes: {
      vi: "Số 12/QĐ-UBND ngày 30/6/2021 cho năm học 2020-2021.",
      en: "12/QĐ-UBND of 30/6/2021 for 2020-2021.",
    },
    fails: {
      vi: "Quyết định ngày 31/6/2021, hoặc ngày 31/7/2020 cho năm học 2020-2021.",
      en: "A decision of 31/6/2021, or of 31/7/2020 for 2020-2021.",
    },
  },
  "history-repeat": {
    looksAt: {
      vi: "Một quyết định ghi cho nhiều năm của một người; một danh hiệu ghi hai lần cho một năm.",
      en: "One decision for several years of a candidate; one title twice for a year.",
    },
    passes: {
      vi: "Hai năm học, hai quyết định khác nhau.",
      en: "Two school years by two decisions.",
    },
    fails: {
      vi: "Cùng số 12/QĐ-UBND ngày 30/6/2021 cho cả 2019-2020 và 2020-2021.",
      en: "12/QĐ-UBND of 30/6/2021 for both 2019-2020 and 2020-2021.",
    },
  },
  "history-year": {
    looksAt: {
      vi: "Dòng của trang Lịch sử không tính được: năm, danh hiệu, xếp loại không đọc được, hoặc không thuộc ai trong sổ.",
      en: "Lines of sheet Lịch sử that cannot be counted: unread year, award or rating, or nobody on the register.",
    },
    passes: { vi: "“2020-2021”, “Lao động tiên tiến”.", en: "“2020-2021”, “Lao động tiên tiến”." },
    fails: {
      vi: "Năm ghi “khóa 12”; mã đề nghị không có trong sổ.",
      en: "Year “khóa 12”; a nomination id that is not on the register.",
    },
  },
  "wrong-authority": {
    looksAt: {
      vi: "Cơ quan ban hành ở trang Lịch sử so với người có thẩm quyền theo luật vào ngày quyết định; cấp huyện sau 01/7/2025.",
      en: "The issuer on sheet Lịch sử against who may confer the award under the law in force; a district after 2025-07-01.",
    },
    passes: {
      vi: "Lao động tiên tiến do “Chủ tịch UBND Quận 1” tặng năm 2021.",
      en: "LĐTT by “Chủ tịch UBND Quận 1” in 2021.",
    },
    fails: {
      vi: "Lao động tiên tiến do “Hiệu trưởng” tặng năm 2021.",
      en: "LĐTT by a headmaster in 2021.",
    },
  },
  "initiative-decision": {
    looksAt: {
      vi: "Sáng kiến được công nhận có đủ số, ngày, cơ quan công nhận, không sau ngày quyết định của đợt xét, không ghi hai lần.",
      en: "A recognised initiative has number, date and issuer, none later than the session, and stands once.",
    },
    passes: {
      vi: "Số 45/QĐ-PGDĐT ngày 20/5/2022 của Trưởng phòng GDĐT.",
      en: "45/QĐ-PGDĐT of 20/5/2022 by the head of the education office.",
    },
    fails: {
      vi: "Có cơ quan công nhận nhưng thiếu số và ngày; cùng tên sáng kiến ở hai năm.",
      en: "An issuer without number and date; one title in two years.",
    },
  },
  "dossier-unconfirmed": {
    looksAt: {
      vi: "Thành phần hồ sơ phải có xác nhận, đã có, thì có ghi ai xác nhận hay không.",
      en: "Whether a dossier item that is there and has to be confirmed names who confirmed it.",
    },
    passes: {
      vi: "Báo cáo thành tích có, người xác nhận “Bà Mai”.",
      en: "The achievement report is there, confirmed by “Bà Mai”.",
    },
    fails: {
      vi: "Báo cáo thành tích có, cột Người xác nhận để trống.",
      en: "The achievement report is there; nobody is named.",
    },
  },
  "dossier-too-old": {
    looksAt: {
      vi: "Ngày trên giấy so với ngày nhận, nếu quy định giấy không được cũ quá số tháng.",
      en: "The day on the paper against the day it came, where its age is limited.",
    },
    passes: {
      vi: "Lập ngày 10/11/2021, nhận ngày 10/5/2022, hạn 6 tháng.",
      en: "Dated 10/11/2021, received 10/5/2022, six months allowed.",
    },
    fails: {
      vi: "Lập ngày 09/11/2021, nhận ngày 10/5/2022, hạn 6 tháng.",
      en: "Dated 09/11/2021, received 10/5/2022, six months allowed.",
    },
  },
  "dossier-copies": {
    looksAt: {
      vi: "Số bộ đã nhận so với số bộ phải nộp; nhiều hơn chỉ để biết.",
      en: "Sets received against sets asked for; more is information only.",
    },
    passes: { vi: "Nhận 2 bộ, phải nộp 2 bộ.", en: "2 sets of 2." },
    fails: { vi: "Nhận 1 bộ, phải nộp 2 bộ.", en: "1 set of 2." },
  },
  "dossier-form": {
    looksAt: {
      vi: "Bản giấy hay bản điện tử, so với cách nộp mà kế hoạch, luật yêu cầu.",
      en: "Paper or file, against what the plan asks for.",
    },
    passes: {
      vi: "Đòi bản điện tử, nộp cả bản giấy và bản điện tử.",
      en: "A file is asked for; both came.",
    },
    fails: {
      vi: "Đòi bản điện tử, chỉ nộp bản giấy.",
      en: "A file is asked for; only paper came.",
    },
  },
} as const satisfies Record<string, CheckReference>;
