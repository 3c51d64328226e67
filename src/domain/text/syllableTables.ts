/** The onsets of written Vietnamese; `gi` and `qu` take their vowel letter with them. */
export const ONSETS: readonly string[] =
  "ngh ng nh gh gi kh ch ph qu th tr b c d đ g h k l m n p r s t v x".split(" ");

/** The rhymes of written Vietnamese without their tones, for every onset but `qu`. */
export const RHYMES: ReadonlySet<string> = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu " +
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet " +
    "oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
    "u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt " +
    "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ưt ưu " +
    "ươc ươi ươm ươn ương ươp ươt ươu y"
  ).split(" "),
);

/** Rhymes that stand without an onset only: "yên", "yêu". */
export const BARE_RHYMES: ReadonlySet<string> = new Set("yêm yên yêng yêt yêu".split(" "));

/** The rhymes after `qu`: "quốc", "quyền", "quỳnh". */
export const RHYMES_AFTER_QU: ReadonlySet<string> = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây " +
    "e en eng eo et ê êch ên ênh êt êu i ich in inh it iu ôc ơ ơi ơn ơt y ych yên yêt yn ynh yt yu"
  ).split(" "),
);

/** Onsets that stand before e, ê, i and y only, and those that never do. */
export const BEFORE_FRONT_VOWEL: ReadonlySet<string> = new Set(["gh", "k", "ngh"]);
export const NEVER_BEFORE_FRONT_VOWEL: ReadonlySet<string> = new Set(["c", "g", "ng"]);
