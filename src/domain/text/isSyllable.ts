const ONSETS = new Set(
  "b c ch d g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(" "),
);
/** Vietnamese rimes without their accents. */
const RIMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay e ec em en eng enh eo ep et eu i ia ich iec iem ien ieng iep " +
    "iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on " +
    "ong ooc oong op ot u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot " +
    "uou up ut uu uy uya uych uyen uyet uynh uyt uyu y"
  ).split(" "),
);

/** Rimes that stand without an onset only. */
const WHOLE = new Set(["yem", "yen", "yeng", "yet", "yeu"]);

/**
 * Whether a folded word can be a syllable of Vietnamese: an onset of the language or none, then one of its
 * rimes. Without accents more is possible than with them, so that "no" is the safe answer.
 */
export function isSyllable(folded: string): boolean {
  if (RIMES.has(folded) || WHOLE.has(folded)) return true;
  for (let end = 1; end <= 3 && end < folded.length; end += 1) {
    if (ONSETS.has(folded.slice(0, end)) && RIMES.has(folded.slice(end))) return true;
  }
  return false;
}
