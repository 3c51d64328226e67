/** Serial of 1 January 2000 in a workbook of the 1904 system; 36526 in the usual one. */
const SERIAL_IN_1904 = 35_064;

/** Office.js tells no date system; the worksheet function DATE does. */
export function queueDateSystem(context: Excel.RequestContext): Excel.FunctionResult<number> {
  return context.workbook.functions.date(2000, 1, 1).load("value");
}

export function dateSystemOf(probe: Excel.FunctionResult<number>): 1900 | 1904 {
  return probe.value === SERIAL_IN_1904 ? 1904 : 1900;
}
