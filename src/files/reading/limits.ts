const MEBIBYTE = 1024 * 1024;

/** A whole file, as it lies on the disk. */
export const MAX_FILE_BYTES = 50 * MEBIBYTE;
export const MAX_ENTRIES = 10_000;
/** One part, inflated; a list of 100,000 rows by 20 columns takes about 90 MiB. */
export const MAX_PART_BYTES = 256 * MEBIBYTE;
/** All parts, inflated. */
export const MAX_TOTAL_BYTES = 512 * MEBIBYTE;
/** Inflated by deflated size; only looked at beyond `RATIO_FREE_BYTES`, as small parts may be uniform. */
export const MAX_RATIO = 400;
export const RATIO_FREE_BYTES = 16 * MEBIBYTE;
/** Cells of all sheets, with the empty ones between the first and last of a row. */
export const MAX_CELLS = 5_000_000;
/** Deeper or wider markup than any sheet has; keeps a hostile part from filling the memory. */
export const MAX_XML_DEPTH = 100;
export const MAX_XML_ATTRIBUTES = 1_000;
