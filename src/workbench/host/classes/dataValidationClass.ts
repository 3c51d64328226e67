import { canBeListed } from "../../../domain/report/canBeListed";
import type { ListValidation } from "../../../domain/report/sheetContent";
import { containsRange } from "../../../workbook/ranges";
import { checkUnprotected } from "../../../workbook/sheetRules";
import { accept } from "../accept";
import { objectOf, textOf } from "../argument";
import type { HostClass } from "../hostClass";
import type { Json } from "../protocol";
import type { RangeTarget } from "../rangeTarget";
import { Refusal } from "../refusal";

/** The one list that all cells of the range have. */
function listOf({ sheet, range }: RangeTarget): ListValidation | null {
  return sheet.validations.all.find((list) => containsRange(list.range, range)) ?? null;
}

function ruleOf(target: RangeTarget): Json {
  const list = listOf(target);
  return list ? { list: { inCellDropDown: true, source: list.choices.join(",") } } : {};
}

/** Only lists of texts are kept. */
function setRule(target: RangeTarget, value: Json): void {
  const { list, ...others } = objectOf(value);
  if (Object.keys(others).length > 0) throw new Refusal("NotImplemented");
  const { source, inCellDropDown } = objectOf(list);
  if (inCellDropDown !== true) throw new Refusal("NotImplemented");
  const choices = textOf(source).split(",");
  if (!canBeListed(choices)) throw new Refusal("InvalidArgument");
  accept(target.sheet.setList({ range: target.range, choices, message: "" }));
}

function setAlert(target: RangeTarget, value: Json): void {
  const { message, style, showAlert } = objectOf(value);
  if (style !== "Information" || showAlert !== true) throw new Refusal("NotImplemented");
  const list = listOf(target);
  if (!list) throw new Refusal("InvalidOperation");
  const { range } = target;
  accept(target.sheet.setList({ ...list, range, message: textOf(message) }));
}

export const dataValidationClass: HostClass<RangeTarget> = {
  name: "DataValidation",
  scalars: {
    ErrorAlert: {
      since: 8,
      get: (target) => ({
        message: listOf(target)?.message ?? "",
        showAlert: true,
        style: listOf(target) ? "Information" : "Stop",
        title: "",
      }),
      set: setAlert,
    },
    Rule: { since: 8, get: ruleOf, set: setRule },
    Type: { since: 8, get: (target) => (listOf(target) ? "List" : "None") },
  },
  methods: {
    Clear: {
      since: 8,
      call: ({ sheet, range }) => {
        accept(checkUnprotected(sheet));
        sheet.validations.clearIn(range);
        return null;
      },
    },
  },
};
