/** A bullet, number or letter in front of a line: `-`, `+`, `•`, `1.`, `2)`, `a)`. A date (`30.06`) is none. */
export const BULLET = "(?:[-+*•·▪]|\\d{1,2}[.)](?!\\d)|\\p{L}[.)])";
