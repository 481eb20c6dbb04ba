import { z } from "zod";
import type { Ruling } from "@/features/quizzes/regrading/ruling";

/** A ruling as an address or a form names it: "dropped", "full-credit", "accept:<what was given>". */
export const RulingName = z
  .string()
  .max(220)
  .transform((text, context): Ruling => {
    if (text === "dropped" || text === "full-credit") return { kind: text };
    if (text.startsWith("accept:") && text.length > 7) {
      return { kind: "accepted", given: text.slice(7) };
    }
    context.addIssue({ code: "custom", message: "choose-one" });
    return z.NEVER;
  });

export const rulingName = (ruling: Ruling): string =>
  ruling.kind === "accepted" ? `accept:${ruling.given}` : ruling.kind;

/** An item as an address names it: "<lesson>/<item>". */
export const ItemName = z
  .string()
  .regex(/^[^/]{1,80}\/[^/]{1,80}$/)
  .transform((text) => {
    const [lesson = "", itemId = ""] = text.split("/");
    return { lesson, itemId };
  });

export const itemName = ({ lesson, itemId }: { lesson: string; itemId: string }): string =>
  `${lesson}/${itemId}`;
