import { MISTAKEN_LETTERS } from "../unifyAll";

/** Pairs of a letter and the one it looks like, in small letters or in capitals as written. */
const CYRILLIC =
  "\u0430a \u0435e \u043eo \u0440p \u0441c \u0443y \u0445x \u0456i \u0458j \u0455s \u0501d \u04bbh \u051bq " +
  "\u051dw \u0475v \u043ak \u043cm \u0442t \u0433r \u043fn \u044cb \u04cfl " +
  "\u0410A \u0412B \u0415E \u041aK \u041cM \u041dH \u041eO \u0420P \u0421C \u0422T \u0423Y \u0425X \u0406I " +
  "\u0408J \u0405S \u04baH \u051aQ \u051cW \u0474V \u0413R \u041fN \u04c0I \u04aeY \u04afy";
const GREEK =
  "\u03b1a \u03b5e \u03b9i \u03bak \u03bdv \u03bfo \u03c1p \u03c4t \u03c5u \u03c7x \u03f2c \u03f3j " +
  "\u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039aK \u039cM \u039dN \u039fO \u03a1P \u03a4T \u03a5Y " +
  "\u03a7X \u03f9C";
const ARMENIAN = "\u0561w \u0570h \u0578n \u057du \u0581g \u0584p \u0585o \u0566q \u0555O \u054dU";
/** The Lao vowel sign e, which some files have for c. */
const LAO = "\u0ec0c";
/** Phonetic letters and letters of other Latin alphabets. */
const LATIN =
  "\u0251a \u0261g \u0131i \u0269i \u026ai \u0237j \u01a5p \u01abt \u01adt \u019at \u0185b \u0263y \u01b4y \u0253b " +
  "\u0257đ \u01e5g \u0260g \u0266h \u0199k \u0272n \u028bv \u1d04c \u1d0fo \u1d1cu \u1d20v \u1d22z \uab31e " +
  "\u01e4G \u0193G \u0194Y \u01b3Y \u018aĐ \u01acT \u0197I \u0196I \u0198K \u019dN \u01a4P \u0181B \u01b2V";

/** Letters that look like those of Vietnamese text, and the ones they look like. */
export const LOOK_ALIKE_LETTERS: ReadonlyMap<string, string> = new Map([
  ...MISTAKEN_LETTERS,
  ...pairs(CYRILLIC),
  ...pairs(GREEK),
  ...pairs(ARMENIAN),
  ...pairs(LAO),
  ...pairs(LATIN),
]);

/** Letters that may stand for several: the likeliest is given. */
export const DOUBTFUL_LETTERS: ReadonlyMap<string, string> = new Map(
  pairs("\u01b1Ư \u028aư \u019fƠ \u0275ơ \u04e8Ơ \u04e9ơ"),
);

function pairs(table: string): readonly (readonly [string, string])[] {
  return table.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]);
}
