/** Suffixes in their full and vowel-dropped forms; a fallback after attested stem + attested ending. */
const SUFFIXES = new Set(
  `naka nak ru r ta t taki tak mpi mp na n wa w xa x ti t ki k raki rak sa s pa p ma m ja j ni n ña ñ
  wi w iri ir ri ya y si s ska sk ka k pxa px waya way xi pxi i tati kama kam jama jam pacha pach layku
  layk pura kiri nkiri nki puni pun lla sti ch chi spa sma sna sta sita situ tu ta sti naqa nuqa thapi
  kipa tata nta su qa kata xata rpaya ra cha chta pta ptaya ta täna tayna äna wayi watayna ni nipxi
  pxani pxaspa pxam pxama ñäni ñapataki ñataki ñapa äwi awi iwi wja uja tuqi tuqit tuqin tuqiru ïri
  rji kaspa ksna kañ kaña t'a t'i`.split(/\s+/),
);

const MOST_SUFFIXES = 6;
const LONGEST = 7;
const known = new Map<string, boolean>();

const shortVowels = (part: string): string =>
  part.replace(/ä/g, "a").replace(/ï/g, "i").replace(/ü/g, "u");

/** A lone possessive of one letter right after the stem would accept almost any word. */
function isStrayLetter(part: string, rest: string, depth: number): boolean {
  return depth === 0 && part.length === 1 && rest.length === 2 && "jpms".includes(part);
}

/** Whether what follows a stem can be cut wholly into listed suffixes, at most six or seven of them. */
export function isSuffixChain(rest: string, depth = 0): boolean {
  if (rest === "") return true;
  if (depth > MOST_SUFFIXES) return false;
  const remembered = known.get(rest);
  if (remembered !== undefined) return remembered;
  let found = false;
  for (let length = Math.min(LONGEST, rest.length); length >= 1 && !found; length--) {
    const part = shortVowels(rest.slice(0, length));
    if (SUFFIXES.has(part) && !isStrayLetter(part, rest, depth)) {
      found = isSuffixChain(rest.slice(length), depth + 1);
    }
  }
  known.set(rest, found);
  return found;
}
