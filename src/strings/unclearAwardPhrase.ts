import type { FindingParams } from "../domain/checks/finding";
import type { Plan } from "../domain/regulation/schema";
import type { Phrase } from "./language";
import { param } from "./param";
import { quoted } from "./quoted";

/** Why the list or the award of a nomination is not clear. */
export function unclearAwardPhrase(params: FindingParams, plan: Plan): Phrase {
  const awards = awardNames(param(params, "awards"), plan);
  const written = params["text"] === undefined ? null : quoted(param(params, "text"));
  switch (params["fault"]) {
    case "unknown-list":
      if (written !== null) {
        return {
          vi: `Chưa hiểu danh hiệu ghi là ${written}, nên không rõ dòng này thuộc danh sách nào của kế hoạch.`,
          en: `The title written as ${written} was not understood, so that it cannot be told which of the plan's lists this row belongs to.`,
        };
      }
      return {
        vi: "Không rõ dòng này thuộc danh sách nào của kế hoạch.",
        en: "It cannot be told which of the plan's lists this row belongs to.",
      };
    case "award-not-stated":
      if (written !== null) {
        return {
          vi: `Chưa hiểu danh hiệu ghi là ${written}; danh hiệu của danh sách này: ${awards}.`,
          en: `The title written as ${written} was not understood; the list is about ${awards}.`,
        };
      }
      return {
        vi: `Danh sách gồm nhiều danh hiệu (${awards}) nhưng dòng này không nói rõ danh hiệu nào.`,
        en: `The list is about several titles (${awards}) and the row does not say which.`,
      };
    case "award-partly-read":
      return {
        vi: `Ô danh hiệu đọc được ${awardNames(param(params, "award"), plan)}, còn phần ${quoted(param(params, "text"))} thì chưa hiểu.`,
        en: `Of the award cell ${awardNames(param(params, "award"), plan)} was read; ${quoted(param(params, "text"))} was not understood.`,
      };
    case undefined:
    default:
      return {
        vi: `Danh hiệu ${awardNames(param(params, "award"), plan)} không thuộc danh sách này (${awards}).`,
        en: `The title ${awardNames(param(params, "award"), plan)} does not belong to this list (${awards}).`,
      };
  }
}

function awardNames(codes: string, plan: Plan): string {
  const names = new Map(plan.awards.map(({ code, name }) => [code, name]));
  return codes
    .split(",")
    .map((code) => quoted(names.get(code) ?? code))
    .join(", ");
}
