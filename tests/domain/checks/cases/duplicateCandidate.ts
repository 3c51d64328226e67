import { duplicateCandidate } from "../../../../src/domain/checks/duplicateCandidate";
import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import type { RegisteredNomination } from "../../../../src/domain/intake/register";
import { aNomination, onNomination, reviewData, type CheckCases } from "../reviewKit";

function withSecond(changes: Partial<RegisteredNomination>) {
  return reviewData({ nominations: [aNomination(), aNomination({ id: "DN-0002", ...changes })] });
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
  ],
  passes: [
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
