import type { CheckId } from "../domain/checks/finding";
import type { CheckReference } from "./checkReference";
import type { Phrase } from "./language";
import type { RuleCheckId } from "./ruleFindingText";
import type { StandardCheckId } from "./standardFindingText";

type ListCheckId = Exclude<CheckId, StandardCheckId | RuleCheckId>;

/** An example that is the same in both languages: words as they stand in a list. */
function quoted(text: string): Phrase {
  return { vi: text, en: text };
}

/** The checks of lists, dossiers, marks and votes, for the rule reference. */
export const LIST_REFERENCE: Readonly<Record<ListCheckId, CheckReference>> = {
  "empty-required-part": {
    looksAt: {
      vi: "Tên, chức vụ, tóm tắt thành tích và tên đơn vị ở đầu danh sách: có để trống, hay còn nguyên chữ in sẵn của mẫu.",
      en: "Name, post, achievement summary and the unit at the head of the list: blank, or still the form's own words.",
    },
    passes: quoted("“Bà Nguyễn Thị Hoa, Giáo viên, Trường THPT Hoa Sen”."),
    fails: quoted("“Họ và tên ……………”."),
  },
  "unfilled-prompt": {
    looksAt: {
      vi: "Các mục in sẵn mà mẫu danh sách bắt điền trong ô tóm tắt thành tích.",
      en: "The items printed on the form that the achievement summary has to complete.",
    },
    passes: quoted("“Đạt danh hiệu theo Quyết định số: 123/QĐ-CTN ngày 15/11/2017”."),
    fails: quoted("“Đạt danh hiệu theo Quyết định số: ………”."),
  },
  "decision-reference": {
    looksAt: {
      vi: "Số và ngày của quyết định được dẫn trong tóm tắt thành tích.",
      en: "Number and date of the decision cited in the achievement summary.",
    },
    passes: quoted("“Quyết định số 123/QĐ-CTN ngày 15/11/2017”."),
    fails: {
      vi: "“Quyết định số 123/QĐ-CTN ngày 31/11/2017”: tháng 11 có 30 ngày.",
      en: "“Quyết định số 123/QĐ-CTN ngày 31/11/2017”: November has 30 days.",
    },
  },
  "decision-outside-period": {
    looksAt: {
      vi: "Năm của quyết định so với giai đoạn xét, và ngày quyết định so với ngày nhận danh sách.",
      en: "The decision's year against the period under review, and its day against the day the list came.",
    },
    passes: {
      vi: "Quyết định ngày 15/11/2017, giai đoạn 2015-2020.",
      en: "A decision of 2017-11-15, period 2015-2020.",
    },
    fails: {
      vi: "Quyết định ngày 31/12/2014, giai đoạn 2015-2020.",
      en: "A decision of 2014-12-31, period 2015-2020.",
    },
  },
  "wrong-candidate-kind": {
    looksAt: {
      vi: "Đối tượng (tập thể, cá nhân) của dòng so với đối tượng mà danh sách, danh hiệu nhận và cột “Phân loại đối tượng” ghi.",
      en: "The row's kind of candidate against the kinds that the list and the award take and the column “Phân loại đối tượng” says.",
    },
    passes: {
      vi: "Một giáo viên trong danh sách chỉ dành cho cá nhân.",
      en: "A teacher in a list for individuals.",
    },
    fails: {
      vi: "“Tổ Toán - Tin” trong danh sách chỉ dành cho cá nhân.",
      en: "“Tổ Toán - Tin” in a list for individuals.",
    },
  },
  "unclear-award": {
    looksAt: {
      vi: "Danh sách và danh hiệu hoặc hình thức của dòng: có đọc được mà không phải đoán hay không.",
      en: "The row's list and award: whether they can be told without guessing.",
    },
    passes: {
      vi: "Danh sách III chỉ có một danh hiệu: Chiến sĩ thi đua toàn quốc.",
      en: "List III is about one award only.",
    },
    fails: {
      vi: "Danh sách II có hai danh hiệu mà dòng không ghi danh hiệu nào.",
      en: "List II is about two awards and the row names neither.",
    },
  },
  "summary-figures": {
    looksAt: {
      vi: "Số liệu trong tóm tắt thành tích: phân số với tỷ lệ phần trăm của nó; số sáng kiến, số năm hoàn thành xuất sắc nhiệm vụ với các dòng đã ghi ở Sáng kiến, Lịch sử.",
      en: "Figures of the summary: a fraction against its percentage; initiatives and excellent years against the lines recorded on Sáng kiến and Lịch sử.",
    },
    passes: {
      vi: "“02 SKKN” và trang Sáng kiến có 02 dòng của người đó.",
      en: "“02 SKKN”, and sheet Sáng kiến has two lines of the candidate.",
    },
    fails: {
      vi: "“12/15 em lên lớp (70%)”.",
      en: "“12/15 em lên lớp (70%)”.",
    },
  },
  "exact-number": {
    looksAt: {
      vi: "Số tập thể, cá nhân mà mỗi đơn vị phải giới thiệu đúng.",
      en: "The exact number of collectives and individuals that each unit has to introduce.",
    },
    passes: {
      vi: "Cụm giới thiệu 01 tập thể và 01 cá nhân.",
      en: "A cụm introduces one collective and one person.",
    },
    fails: {
      vi: "Cụm giới thiệu 01 tập thể và 02 cá nhân.",
      en: "A cụm introduces one collective and two persons.",
    },
  },
  "duplicate-candidate": {
    looksAt: {
      vi: "Hai dòng cùng tên trong một danh sách; hai tên chỉ khác như khi gõ nhầm.",
      en: "Two rows with one name in a list; two names that differ as a slip of typing does.",
    },
    passes: {
      vi: "Hai người cùng tên ở hai đơn vị khác nhau.",
      en: "Two people of one name at two units.",
    },
    fails: {
      vi: "Cùng người, cùng chức vụ, cùng đơn vị, hai dòng.",
      en: "One person, one post, one unit, two rows.",
    },
  },
  "name-differs": {
    looksAt: {
      vi: "Một người hoặc tập thể được ghi hai cách trong hai danh sách.",
      en: "One candidate spelt two ways in two lists.",
    },
    passes: {
      vi: "Hai danh sách ghi tên như nhau; hoặc một danh sách có cả hai tên, là hai người.",
      en: "Two lists have the same name; or one list has both names, which are two people.",
    },
    fails: {
      vi: "Danh sách thi đua ghi “Lê Văn Tình”, danh sách khen thưởng ghi “Lê Văn Tỉnh”.",
      en: "One list has “Lê Văn Tình”, the other “Lê Văn Tỉnh”.",
    },
  },
  "list-doubt": {
    looksAt: {
      vi: "Độ chắc khi đọc danh sách: tiêu đề cột nhiều nghĩa hoặc lặp lại, dòng lệch cột, số thứ tự không liền, dòng nhóm có số liệu, phần bị ẩn, công thức.",
      en: "How sure a list was read: headings of several meanings, slipped rows, broken numbering, group rows with data, hidden parts, formulas.",
    },
    passes: {
      vi: "Số thứ tự 1, 2, 3 liền nhau, mỗi dòng đủ ô như tiêu đề.",
      en: "Numbers 1, 2, 3 run on, and each row has the cells of the headings.",
    },
    fails: {
      vi: "Số thứ tự 1, 2, 4: có thể mất dòng 3.",
      en: "Numbers 1, 2, 4: row 3 may be lost.",
    },
  },
  "totals-line": {
    looksAt: {
      vi: "Dòng “Danh sách có … tập thể và … cá nhân” so với số dòng đếm được.",
      en: "The line “Danh sách có … tập thể và … cá nhân” against the rows.",
    },
    passes: {
      vi: "Ghi 01 tập thể và 02 cá nhân, đếm được đúng như vậy.",
      en: "It says 1 and 2, and so it is.",
    },
    fails: {
      vi: "Ghi 02 cá nhân nhưng danh sách có 03 dòng cá nhân.",
      en: "It says 2 persons; there are 3 rows.",
    },
  },
  "late-submission": {
    looksAt: {
      vi: "Ngày nhận danh sách và thành phần hồ sơ so với hạn của kế hoạch; hạn sửa được tại trang Đợt xét.",
      en: "The day a list or paper came against the plan's deadline, which can be moved on sheet Đợt xét.",
    },
    passes: {
      vi: "Nhận 19/5/2020, hạn “trước 20/5/2020”.",
      en: "Came 2020-05-19, due before 2020-05-20.",
    },
    fails: {
      vi: "Nhận 21/5/2020, hạn “trước 20/5/2020”. Nhận đúng ngày 20 thì hỏi người có trách nhiệm.",
      en: "Came 2020-05-21. On the 20th itself a person has to decide.",
    },
  },
  "missing-dossier-item": {
    looksAt: {
      vi: "Thành phần hồ sơ mà kế hoạch và luật yêu cầu, so với trang Hồ sơ.",
      en: "The papers that plan and law ask for, against sheet Hồ sơ.",
    },
    passes: { vi: "Tờ trình: trang Hồ sơ ghi “có”.", en: "The letter is recorded as there." },
    fails: {
      vi: "Tờ trình: trang Hồ sơ để trống hoặc ghi “thiếu”.",
      en: "The letter is recorded as missing, or not at all.",
    },
  },
  "silent-unit": {
    looksAt: {
      vi: "Đơn vị có tên tại trang Đơn vị mà chưa gửi gì.",
      en: "Units of sheet Đơn vị from which nothing has come.",
    },
    passes: { vi: "Đơn vị đã gửi danh sách.", en: "The unit has sent its list." },
    fails: {
      vi: "Chưa có danh sách, cũng chưa có giấy tờ nào.",
      en: "Neither list nor paper has come.",
    },
  },
  "unknown-unit": {
    looksAt: {
      vi: "Đơn vị gửi danh sách mà không có tên tại trang Đơn vị.",
      en: "Units that sent a list and do not stand on sheet Đơn vị.",
    },
    passes: {
      vi: "Tên đơn vị viết như tại trang Đơn vị, chữ hoa hay thường.",
      en: "The name as on the sheet, in any case.",
    },
    fails: {
      vi: "“Trường THPT Hoa Xen” khi trang Đơn vị ghi “Trường THPT Hoa Sen”.",
      en: "“Hoa Xen” where the sheet says “Hoa Sen”.",
    },
  },
  "unread-cell": {
    looksAt: {
      vi: "Ô của trang nhận được mà phần mềm không xếp được vào đề nghị nào.",
      en: "Cells of a received sheet that no nomination took up.",
    },
    passes: {
      vi: "Mọi ô có nội dung đều thuộc một đề nghị.",
      en: "Every cell belongs to a nomination.",
    },
    fails: {
      vi: "Một dòng có tên người đứng ngoài bảng; ô báo lỗi #N/A.",
      en: "A row with a name outside the table; a cell #N/A.",
    },
  },
  "counts-differ": {
    looksAt: {
      vi: "Số tập thể, cá nhân ghi trong tờ trình, danh sách, biên bản, báo cáo của một đơn vị (trang Đối chiếu), so với nhau và với sổ Danh sách; số người có mặt ở cuộc họp toàn thể so với số cá nhân được đề nghị. Quyết định không so: có thể ít hơn đề nghị.",
      en: "The numbers in a unit's letter, list, minutes and report (sheet Đối chiếu), against each other and the register; those present at a meeting of all against the individuals put forward. Decisions are not compared: they may grant fewer.",
    },
    passes: {
      vi: "Tờ trình và biên bản đều ghi 05 tập thể và 04 cá nhân, sổ Danh sách có đúng như vậy; văn bản không ghi số thì không so.",
      en: "Letter and minutes say 5 and 4, and so has the register. What a paper does not say is not compared.",
    },
    fails: {
      vi: "Tờ trình ghi 05 tập thể, danh sách ghi 04; 49/50 người có mặt mà đề nghị 50 cá nhân.",
      en: "The letter says 5 collectives, the list 4; 49 of 50 present and 50 individuals put forward.",
    },
  },
  "paper-name-differs": {
    looksAt: {
      vi: "Họ tên trong văn bản của đơn vị (trang Đối chiếu) so với sổ Danh sách: lệch một dấu, một chữ; chỉ có ở một bên.",
      en: "The names in a unit's papers (sheet Đối chiếu) against the register: another mark or letter, or on one side only.",
    },
    passes: {
      vi: "“Hoà” và “Hòa” là một; “Nguyễn Thị Hoa” và “Nguyễn Thị Hòa” cùng có ở cả hai bên.",
      en: "“Hoà” and “Hòa” are one; both “Nguyễn Thị Hoa” and “Nguyễn Thị Hòa” stand on either side.",
    },
    fails: {
      vi: "Biên bản ghi “Trần Văn Tỉnh”, sổ Danh sách ghi “Trần Văn Tình”.",
      en: "“Trần Văn Tỉnh” in the minutes, “Trần Văn Tình” in the register.",
    },
  },
  "uncounted-mark": {
    looksAt: {
      vi: "Điểm không tính được: vượt tối đa, lẻ bước, gõ bằng chữ, chấm hai lần.",
      en: "Marks that cannot be counted: over the maximum, off the step, typed as text, given twice.",
    },
    passes: { vi: "38,5 điểm trên tối đa 40, bước 0,5.", en: "38.5 of 40, step 0.5." },
    fails: { vi: "41 điểm trên tối đa 40.", en: "41 of 40." },
  },
  "uncounted-vote": {
    looksAt: {
      vi: "Số phiếu không cộng khớp nhau hoặc không thể có.",
      en: "Vote figures that do not add up or cannot be.",
    },
    passes: {
      vi: "Phát 9, thu 9: 8 đồng ý, 1 không đồng ý.",
      en: "9 issued, 9 returned: 8 for, 1 against.",
    },
    fails: { vi: "Phát 9, thu 9: 8 đồng ý, 2 không đồng ý.", en: "9 returned: 8 for, 2 against." },
  },
};
