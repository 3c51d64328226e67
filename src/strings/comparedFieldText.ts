import type { ComparedField } from "../domain/intake/versions/comparedRow";
import { columnMeaningText } from "./columnText";
import type { Phrase } from "./language";

const REGISTER_FIELDS: Readonly<Partial<Record<ComparedField, Phrase>>> = {
  submittingUnit: { vi: "Đơn vị trình", en: "Submitting unit" },
  award: { vi: "Danh hiệu hoặc hình thức", en: "Award" },
  kind: { vi: "Đối tượng", en: "Individual or collective" },
  name: { vi: "Họ tên hoặc tên tập thể", en: "Name" },
  birth: { vi: "Ngày sinh", en: "Birth" },
  post: { vi: "Chức vụ và đơn vị công tác", en: "Post and unit of work" },
  summary: { vi: "Tóm tắt thành tích", en: "Achievement summary" },
  other: { vi: "Nội dung khác", en: "Other contents" },
};

type Fact = Exclude<
  ComparedField,
  "submittingUnit" | "award" | "kind" | "name" | "birth" | "post" | "summary" | "other"
>;

/** A field of the register or of `Thông tin xét`, as people are shown it. */
export function comparedFieldText(field: ComparedField): Phrase {
  return REGISTER_FIELDS[field] ?? columnMeaningText(field as Fact);
}
