/** The table of `Tổng hợp điểm`, by which the sheet is known, whatever its title. */
export const SCORE_TABLE = "BX_TongHopDiem";
