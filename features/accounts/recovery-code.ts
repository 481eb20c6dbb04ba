import { createHash } from "node:crypto";
import { groupSymbols, makeSymbols, typedSymbols } from "./readable-code";

const LENGTH = 16;

/**
 * A new recovery code in groups of four, 78 bits: 7KQ2-M9XA-….
 * @param pick a whole number from 0 up to, not including, its argument (node's randomInt)
 */
export function makeRecoveryCode(pick: (below: number) => number): string {
  return groupSymbols(makeSymbols(LENGTH, pick));
}

/** What is kept of a code: SHA-256 in hex of its symbols, however they were typed. */
export function hashRecoveryCode(typed: string): string {
  return createHash("sha256").update(typedSymbols(typed)).digest("hex");
}
