import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import { nameDiffers } from "../../../../src/domain/checks/nameDiffers";
import type { RegisteredNomination } from "../../../../src/domain/intake/register";
import { aNomination, onNomination, reviewData, type CheckCases } from "../reviewKit";

const OTHER_LIST = { listForm: "IV", award: "CDTDUT" };

function withSecond(
  changes: Partial<RegisteredNomination>,
  first: Partial<RegisteredNomination> = {},
) {
  return reviewData({
    nominations: [aNomination(first), aNomination({ id: "DN-0002", ...OTHER_LIST, ...changes })],
  });
}

function finding(name: string, difference: string) {
  return onNomination({
    severity: "warning",
    subject: "DN-0002",
    basis: DATA_FAULT,
    at: ["F6"],
    source: ["B7"],
    params: { twin: "DN-0001", twinName: "Bà Nguyễn Thị Hoa", name, difference },
  });
}

export const nameDiffersCases: CheckCases = {
  check: nameDiffers,
  fails: [
    {
      name: "another tone in another list",
      data: withSecond({ name: "Bà Nguyễn Thị Hỏa" }),
      finds: [finding("Bà Nguyễn Thị Hỏa", "tone")],
    },
    {
      name: "another tone for another award of the list",
      data: withSecond({ name: "Bà Nguyễn Thị Hỏa", listForm: "III" }),
      finds: [finding("Bà Nguyễn Thị Hỏa", "tone")],
    },
    {
      name: "a name without accents, and a shorter post",
      data: withSecond({ name: "Nguyen Thi Hoa", post: "Giáo viên" }),
      finds: [finding("Nguyen Thi Hoa", "diacritic")],
    },
    {
      name: "another tone in the list of another unit, where both posts name the school",
      data: withSecond({ name: "Bà Nguyễn Thị Hỏa", submittingUnit: "Cụm THPT 1" }),
      finds: [finding("Bà Nguyễn Thị Hỏa", "tone")],
    },
    {
      name: "a slip of typing",
      data: withSecond({ name: "Bà Nguyễnn Thị Hoa" }),
      finds: [finding("Bà Nguyễnn Thị Hoa", "typing")],
    },
    {
      name: "a letter more, from another unit, where both were born on one day",
      data: withSecond(
        { name: "Bà Nguyễn Thị Hoan", submittingUnit: "Cụm THPT 1", birth: "02/09/1980" },
        { birth: "ngày 2 tháng 9 năm 1980" },
      ),
      finds: [finding("Bà Nguyễn Thị Hoan", "typing")],
    },
  ],
  passes: [
    { name: "one spelling in two lists", data: withSecond({ name: "Cô NGUYỄN THỊ HOA" }) },
    {
      name: "two spellings in one list",
      data: withSecond({ name: "Bà Nguyễn Thị Hỏa", listForm: "III", award: "CSTD_TQ" }),
    },
    {
      name: "two people whom one of the lists has both",
      data: reviewData({
        nominations: [
          aNomination({ post: "Giáo viên" }),
          aNomination({ id: "DN-0003", post: "Giáo viên", name: "Bà Nguyễn Thị Hỏa" }),
          aNomination({ id: "DN-0002", post: "Giáo viên", ...OTHER_LIST }),
        ],
      }),
    },
    {
      name: "two spellings from two units",
      data: withSecond(
        { name: "Bà Nguyễn Thị Hỏa", submittingUnit: "Cụm THPT 1", post: "Giáo viên" },
        { post: "Giáo viên" },
      ),
    },
    {
      name: "two spellings with posts that differ",
      data: withSecond({ name: "Bà Nguyễn Thị Hỏa", post: "Kế toán" }),
    },
    {
      name: "two spellings with other births",
      data: withSecond({ name: "Bà Nguyễn Thị Hỏa", birth: "1985" }, { birth: "02/09/1980" }),
    },
    {
      name: "names that are two names as they stand",
      data: withSecond({ name: "Bà Nguyễn Thị Hoan" }),
    },
    {
      name: "groups of one name under two parents",
      data: withSecond(
        { name: "Tổ Hành Chính", kind: "collective", post: "Trường Mai Vàng" },
        { name: "Tổ Hành chinh", kind: "collective", post: "Trường Hoa Sen" },
      ),
    },
  ],
};
