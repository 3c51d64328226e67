/** Group rows that say only which kind of candidates follows. */
export const KIND_GROUPS: ReadonlyMap<string, "collective" | "individual"> = new Map([
  ["tap the", "collective"],
  ["tap the don vi", "collective"],
  ["cac tap the", "collective"],
  ["danh sach tap the", "collective"],
  ["doi voi tap the", "collective"],
  ["don vi", "collective"],
  ["cac don vi", "collective"],
  ["ca nhan", "individual"],
  ["cac ca nhan", "individual"],
  ["danh sach ca nhan", "individual"],
  ["doi voi ca nhan", "individual"],
]);

/** How the rows below a list begin: signatures, recipients, notes. Folded; whole phrases at the start. */
export const CLOSING_PHRASES: readonly string[] = [
  "thu truong don vi",
  "thu truong",
  "hieu truong",
  "giam doc",
  "truong phong",
  "cum truong",
  "chu tich",
  "tm hoi dong",
  "nguoi lap",
  "nguoi lap bieu",
  "nguoi lap danh sach",
  "ky ghi ro ho ten",
  "ky ten",
  "noi nhan",
  "xac nhan cua",
];

/** How a note below a list begins, folded. */
export const NOTE_WORDS: readonly string[] = ["ghi chu", "luu y", "chu thich"];
