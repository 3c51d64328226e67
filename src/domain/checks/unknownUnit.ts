import type { Check } from "./check";
import { DATA_FAULT } from "./finding";
import { currentUnit, listRows } from "./listRows";
import { knownUnits } from "./knownUnits";

/** A list from a unit that does not stand in sheet `Đơn vị`: misspelt there or here, or not invited. */
export const unknownUnit: Check = {
  id: "unknown-unit",
  needs: ["units"],
  observe: (data) => {
    const rows = listRows(data);
    return knownUnits(data)
      .filter(({ cell }) => cell === null)
      .map(({ name }) => {
        const list = data.lists.find((each) => currentUnit(each, rows) === name);
        return {
          severity: "warning",
          basis: DATA_FAULT,
          subject: { kind: "unit", id: name },
          source: list?.unitCell
            ? [{ file: list.file, sheet: list.sheet, cell: list.unitCell }]
            : [],
          params: { unit: name },
        };
      });
  },
};
