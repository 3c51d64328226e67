/** The word for an open error on the findings sheet; the summary's formulas count by it. */
export const OPEN_ERROR = "Lỗi";
