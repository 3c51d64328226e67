import { numberOf } from "../argument";
import { bind } from "../boundObject";
import { dateSerial } from "../dateSerial";
import type { HostBook } from "../HostBook";
import type { HostClass } from "../hostClass";

/** Days between the first days of the two date systems. */
const SHIFT_OF_1904 = 1462;

const functionResultClass: HostClass<number> = {
  name: "FunctionResult",
  scalars: {
    Error: { since: 2, get: () => null },
    Value: { since: 2, get: (value) => value },
  },
};

/** The worksheet functions that add-ins call to ask the workbook something; `DATE` tells its date system. */
export const functionsClass: HostClass<HostBook> = {
  name: "Functions",
  openers: {
    Date: {
      since: 2,
      open: ({ model }, [year, month, day]) => {
        const serial = dateSerial(numberOf(year), numberOf(month), numberOf(day));
        const shift = model.dateSystem === 1904 ? SHIFT_OF_1904 : 0;
        return bind(functionResultClass, serial - shift);
      },
    },
  },
};
