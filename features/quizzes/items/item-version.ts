import { createHash } from "node:crypto";
import { z } from "zod";
import { Item } from "@/curriculum/types";

/** An item's words in one language: "prompt", "choices.<id>", "feedback.<id>" … each an ICU message. */
const ItemWords = z.record(z.string(), z.string());
export type ItemWords = z.infer<typeof ItemWords>;

/** An item as it was at one time: what an attempt shows and grades, whatever is edited later (docs/decisions/0008). */
export const ItemContent = z.object({
  item: Item,
  /** Aymara is absent while the lesson has none: its pages show Spanish, marked. */
  words: z.object({ es: ItemWords, en: ItemWords, ay: ItemWords.exactOptional() }),
});
export type ItemContent = z.infer<typeof ItemContent>;

/** A content with the hash that names it. */
export type ItemVersion = ItemContent & { hash: string };

/** JSON with keys in one order, so that the same content always gives the same text. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Names a content: SHA-256 in hex of its structure, key and words. Any change of any of them is a new version. */
export function itemVersion(content: ItemContent): ItemVersion {
  return { ...content, hash: createHash("sha256").update(stableJson(content)).digest("hex") };
}

/** A tree of messages as "a.b.c" → text. */
export function flatWords(tree: unknown, prefix = ""): ItemWords {
  if (typeof tree === "string") return { [prefix]: tree };
  if (tree === null || typeof tree !== "object") return {};
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, inner]) =>
      flatWords(inner, prefix === "" ? key : `${prefix}.${key}`),
    ),
  );
}
