/** Up to this length the letters left out are tried one by one; there are too many ways in longer keys. */
const LONGEST_TRIED = 64;

/** Sums and hashes of one key's beginnings, made anew for each key. */
interface Beginnings {
  /** `shifted[k][i]`: sum over the first i letters, each as if it stood k places further left. */
  readonly shifted: readonly [Int32Array, Int32Array, Int32Array];
  /** Rolling hash of the first i letters. */
  readonly rolling: Int32Array;
}

/** Room for the signatures of keys of up to so many letters; what is in it holds for one key only. */
export interface SignatureRoom {
  readonly beginnings: Beginnings;
  readonly signatures: Int32Array;
}

export function signatureRoom(longest: number): SignatureRoom {
  const made = () => new Int32Array(longest + 1);
  return {
    beginnings: { shifted: [made(), made(), made()], rolling: made() },
    signatures: new Int32Array((LONGEST_TRIED * (LONGEST_TRIED - 1)) / 2),
  };
}

/** How many signatures `writeSignatures` writes for a key. */
export function countSignatures(length: number, longer: number, limit: 1 | 2): number {
  if (longer > LONGEST_TRIED) return SEGMENT_SIGNATURES;
  const left = length - Math.max(0, longer - limit);
  if (left === 0) return 1;
  return left === 1 ? length : (length * (length - 1)) / 2;
}

/**
 * Writes signatures by which near keys are found: a key and one that is no longer, at an edit distance up to
 * `limit`, share a signature when both are written for the length `longer` of the longer one (the other way
 * round nothing follows). Short keys sign with what is left when letters are left out until
 * `longer - limit` remain (the deletion neighbourhood of Mor and Fraenkel 1982, Garbe's SymSpell); long ones
 * with thirds, since two edits leave one of three parts whole. Gives how many there are.
 */
export function writeSignatures(
  room: SignatureRoom,
  key: string,
  longer: number,
  limit: 1 | 2,
): number {
  if (longer > LONGEST_TRIED) return writeSegments(room, key, longer);
  readBeginnings(room.beginnings, key);
  return writeRemainders(room, key.length, key.length - Math.max(0, longer - limit));
}

function readBeginnings({ shifted }: Beginnings, key: string): void {
  const [whole, once, twice] = shifted;
  whole[0] = once[0] = twice[0] = 0;
  for (let at = 0; at < key.length; at += 1) {
    const letter = key.charCodeAt(at);
    whole[at + 1] = numberAt(whole, at) + mixed(letter, at);
    once[at + 1] = numberAt(once, at) + mixed(letter, at - 1);
    twice[at + 1] = numberAt(twice, at) + mixed(letter, at - 2);
  }
}

function numberAt(numbers: Int32Array, at: number): number {
  return numbers[at] ?? 0;
}

/** A letter at a place as a number; a text's sum of them tells it from others. */
function mixed(letter: number, place: number): number {
  const once = Math.imul(letter ^ Math.imul(place + 3, 0x9e3779b1), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 15), 0xc2b2ae35);
  return twice ^ (twice >>> 13);
}

/** With none, one or two letters left out, in every way there is. */
function writeRemainders({ beginnings, signatures }: SignatureRoom, length: number, left: number) {
  const [whole, once, twice] = beginnings.shifted;
  if (left === 0) {
    signatures[0] = numberAt(whole, length);
    return 1;
  }
  let count = 0;
  for (let first = 0; first < length; first += 1) {
    const start = numberAt(whole, first) - numberAt(once, first + 1);
    if (left === 1) {
      signatures[count] = start + numberAt(once, length);
      count += 1;
      continue;
    }
    for (let second = first + 1; second < length; second += 1) {
      signatures[count] =
        start + numberAt(once, second) + numberAt(twice, length) - numberAt(twice, second + 1);
      count += 1;
    }
  }
  return count;
}

const SEGMENT_SIGNATURES = 5;
const BASE = 0x01000193;

/** First third, last third, and the middle where it stands or one place beside. */
function writeSegments(room: SignatureRoom, key: string, longer: number): number {
  const { rolling } = room.beginnings;
  rolling[0] = 0;
  for (let at = 0; at < key.length; at += 1) {
    rolling[at + 1] = Math.imul(numberAt(rolling, at), BASE) + key.charCodeAt(at) + 1;
  }
  const third = Math.floor(longer / 3);
  const middle = longer - 2 * third;
  const ofThird = power(third);
  const ofMiddle = power(middle);
  const cut = (start: number, size: number, factor: number) =>
    numberAt(rolling, start + size) - Math.imul(numberAt(rolling, start), factor);
  room.signatures[0] = cut(0, third, ofThird) ^ 0x3c6ef372;
  room.signatures[1] = cut(key.length - third, third, ofThird) ^ 0x1b873593;
  for (const shift of [0, 1, 2]) {
    room.signatures[2 + shift] = cut(third + shift - 1, middle, ofMiddle);
  }
  return SEGMENT_SIGNATURES;
}

function power(exponent: number): number {
  let product = 1;
  for (let times = 0; times < exponent; times += 1) product = Math.imul(product, BASE);
  return product;
}
