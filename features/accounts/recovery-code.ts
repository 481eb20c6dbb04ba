import { createHash } from "node:crypto";

/** 30 symbols without look-alikes: no 0 O, 1 I L, U (V). */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 16;
const GROUP = 4;

/**
 * A new recovery code in groups of four, 78 bits: 7KQ2-M9XA-….
 * @param pick a whole number from 0 up to, not including, its argument (node's randomInt)
 */
export function makeRecoveryCode(pick: (below: number) => number): string {
  const symbols = Array.from({ length: LENGTH }, () => alphabet.charAt(pick(alphabet.length)));
  const groups = Array.from({ length: LENGTH / GROUP }, (_, group) =>
    symbols.slice(group * GROUP, (group + 1) * GROUP).join(""),
  );
  return groups.join("-");
}

/** What is kept of a code: SHA-256 in hex of its symbols. Hyphens, spaces and small letters make no difference. */
export function hashRecoveryCode(typed: string): string {
  const symbols = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  return createHash("sha256").update(symbols).digest("hex");
}
