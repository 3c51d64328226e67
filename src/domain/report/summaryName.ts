/** The defined name by which `Bảng tổng hợp` is known, whatever its title. */
export const SUMMARY_NAME = "BX_BangTongHop";
