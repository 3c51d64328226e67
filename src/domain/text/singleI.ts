const Y_ALONE = /^(ch|gh?|kh|ng|nh|ph|qu|th|tr|[bdhklmnrstvx])y$/u;

/** A word in lower case and without its tone, with i where y alone stands for the same sound: "vy" is "vi". */
export function singleI(word: string): string {
  return word.endsWith("y") ? word.replace(Y_ALONE, "$1i") : word;
}
