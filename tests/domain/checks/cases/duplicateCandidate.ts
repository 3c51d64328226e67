import { duplicateCandidate } from "../../../../src/domain/checks/duplicateCandidate";
import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import type { RegisteredNomination } from "../../../../src/domain/intake/register";
import { aNomination, onNomination, reviewData, type CheckCases } from "../reviewKit";

function withSecond(changes: Partial<RegisteredNomination>) {
  return reviewData({ nominations: [aNomination(), aNomination({ id: "DN-0002", ...changes })] });
}

const BORN = "02/09/1980";

function bothWithBirth(changes: Partial<RegisteredNomination>) {
  return reviewData({
    nominations: [aNomination({ birth: BORN }), aNomination({ id: "DN-0002", ...changes })],
  });
}

function near(name: string) {
  return onNomination({
    severity: "warning",
    subject: "DN-0002",
    basis: DATA_FAULT,
    at: ["F6", "G6"],
    source: ["B7"],
    params: {
      likeness: "near",
      twin: "DN-0001",
      name,
      twinName: "Bà Nguyễn Thị Hoa",
      difference: "typing",
    },
  });
}

function finding(likeness: "same" | "possible", name: string) {
  return onNomination({
    severity: likeness === "same" ? "error" : "warning",
    subject: "DN-0002",
    basis: DATA_FAULT,
    at: ["F6", "G6"],
    source: ["B7"],
    params: { likeness, twin: "DN-0001", name },
  });
}

export const duplicateCandidateCases: CheckCases = {
  check: duplicateCandidate,
  fails: [
    {
      name: "name and post again, from another unit and with another honorific",
      data: withSecond({ name: "Cô NGUYỄN THỊ HOA", submittingUnit: "Cụm THPT 1" }),
      finds: [finding("same", "Cô NGUYỄN THỊ HOA")],
    },
    {
      name: "a bare post from another unit, which may be anybody's",
      data: reviewData({
        nominations: [
          aNomination({ post: "Giáo viên" }),
          aNomination({ id: "DN-0002", post: "Giáo viên", submittingUnit: "Cụm THPT 1" }),
        ],
      }),
      finds: [finding("possible", "Bà Nguyễn Thị Hoa")],
    },
    {
      name: "the name again with another post, from the same unit",
      data: withSecond({ post: "Tổ trưởng" }),
      finds: [finding("possible", "Bà Nguyễn Thị Hoa")],
    },
    {
      name: "names of one unit that differ by a tone, with the same post",
      data: withSecond({ name: "Bà Nguyễn Thị Hỏa" }),
      finds: [finding("possible", "Bà Nguyễn Thị Hỏa")],
    },
    {
      name: "a third time: the likest twin is named",
      data: reviewData({
        nominations: [
          aNomination({ post: "Tổ phó" }),
          aNomination({ id: "DN-0003", submittingUnit: "Cụm THPT 1" }),
          aNomination({ id: "DN-0002" }),
        ],
      }),
      finds: [
        {
          ...finding("same", "Bà Nguyễn Thị Hoa"),
          at: [
            { sheet: "Danh sách", cell: "F7" },
            { sheet: "Danh sách", cell: "G7" },
          ],
          params: { likeness: "same", twin: "DN-0003", name: "Bà Nguyễn Thị Hoa" },
        },
      ],
    },
    {
      name: "a slip of typing within a unit",
      data: withSecond({ name: "Bà Nguyênx Thị Hoa" }),
      finds: [near("Bà Nguyênx Thị Hoa")],
    },
    {
      name: "a slip of typing from another unit, where both posts name the school",
      data: withSecond({ name: "Bà Nguyênx Thị Hoa", submittingUnit: "Cụm THPT 1" }),
      finds: [near("Bà Nguyênx Thị Hoa")],
    },
    {
      name: "letters of a typing method left standing",
      data: withSecond({ name: "Bà Nguyeexn Thij Hoa", post: "GV" }),
      finds: [near("Bà Nguyeexn Thij Hoa")],
    },
    {
      name: "a name with one letter more, where both were born on one day",
      data: bothWithBirth({
        name: "Bà Nguyễn Thị Hoan",
        birth: "2/9/1980",
        submittingUnit: "Cụm THPT 1",
      }),
      finds: [near("Bà Nguyễn Thị Hoan")],
    },
    {
      name: "one name from two units, where both were born on one day",
      data: bothWithBirth({ birth: BORN, post: "Kế toán", submittingUnit: "Cụm THPT 1" }),
      finds: [finding("possible", "Bà Nguyễn Thị Hoa")],
    },
    {
      name: "a birth that only one row tells",
      data: bothWithBirth({}),
      finds: [finding("same", "Bà Nguyễn Thị Hoa")],
    },
    {
      name: "a year of birth that agrees with the day",
      data: bothWithBirth({ birth: "1980" }),
      finds: [finding("same", "Bà Nguyễn Thị Hoa")],
    },
  ],
  passes: [
    {
      name: "namesakes of one unit and post with other births",
      data: bothWithBirth({ birth: "03/09/1980" }),
    },
    {
      name: "a slip of typing from another unit, where no post names a school",
      data: withSecond({
        name: "Bà Nguyênx Thị Hoa",
        post: "Giáo viên",
        submittingUnit: "Cụm THPT 1",
      }),
    },
    {
      name: "collectives of one name under two parents",
      data: reviewData({
        nominations: ["Bệnh viện A", "Bệnh viện B"].map((post, at) =>
          aNomination({
            id: `DN-000${String(at)}`,
            name: "Phòng Hành chính - Tổng hợp",
            kind: "collective",
            post,
          }),
        ),
      }),
    },
    {
      name: "a namesake with another post in another unit",
      data: withSecond({ post: "Kế toán", submittingUnit: "Trường THPT Mai Vàng" }),
    },
    {
      name: "the same person in two lists of the plan",
      data: withSecond({ listForm: "IV", award: "CDTDUT" }),
    },
    {
      name: "two rows without a name",
      data: reviewData({
        nominations: [aNomination({ name: "" }), aNomination({ id: "DN-0002", name: "" })],
      }),
    },
    {
      name: "names that differ by a tone, from two units",
      data: withSecond({ name: "Bà Nguyễn Thị Hỏa", submittingUnit: "Cụm THPT 1" }),
    },
    { name: "a name with one letter more", data: withSecond({ name: "Bà Nguyễn Thị Hoan" }) },
  ],
};
