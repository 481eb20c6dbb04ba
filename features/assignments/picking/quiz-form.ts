import { z } from "zod";
import { nameFault, tidyName } from "@/features/accounts/display-name";
import type { FieldFault } from "@/features/accounts/forms";
import type { PickedItem } from "../assignment-content";
import { type QuizChange, readChange } from "./change-value";
import { pointsField } from "./editor-props";
import { MOST_ITEMS, type PickedDraft } from "./picked-draft";

/** What the editor of a quiz sends: the whole quiz as it stood on the page, and what a button does to it. */

export const LONGEST_TITLE = 120;
const MOST_POINTS = 100;

/** What is wrong with a title, or null. */
function titleFault(typed: string): FieldFault | null {
  const fault = nameFault(typed, LONGEST_TITLE);
  if (fault === "name-missing") return "missing";
  return fault === "name-too-long" ? "title-too-long" : fault;
}

/** A title of 1 to 120 characters. */
export const QuizTitle = z
  .string()
  .superRefine((typed, context) => {
    const fault = titleFault(typed);
    if (fault) context.addIssue({ code: "custom", message: fault });
  })
  .transform(tidyName);

const lines = (text: string): string[] => (text === "" ? [] : text.split(/\r?\n/));

/** Points as people type them, with a comma or a full stop and two decimals at most; null for what is none. */
function readPoints(typed: string): number | null {
  const text = typed.trim().replace(",", ".");
  const points = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : 0;
  return points > 0 && points <= MOST_POINTS ? points : null;
}

/** How many items are drawn: a whole number, or nothing for all. */
const Draw = z
  .string()
  .trim()
  .refine((typed) => typed === "" || (/^\d{1,3}$/.test(typed) && inRange(Number(typed))), {
    message: "draw-range",
  })
  .transform((typed) => (typed === "" ? null : Number(typed)));

const inRange = (count: number) => count >= 1 && count <= MOST_ITEMS;

const ItemName = /^([a-z0-9-]{1,80})\/([a-z0-9-]{1,80})$/;

/** Which version is to stay, where somebody else's is newer than the page's; `over` is the one that mine would replace. */
type Whose = { stays: "theirs" } | { stays: "mine"; over: number };

const WhoseValue = z
  .string()
  .optional()
  .transform((value): Whose | null => {
    const [, over] = /^mine-(\d{1,9})$/.exec(value ?? "") ?? [];
    if (over) return { stays: "mine", over: Number(over) };
    return value === "theirs" ? { stays: "theirs" } : null;
  });

export const QuizForm = z
  .object({
    quiz: z.uuid(),
    version: z.coerce.number().int().min(1),
    title: QuizTitle,
    draw: Draw,
    order: z.enum(["fixed", "shuffled"]),
    /** "<lesson>/<item>", a line for each, and the points of each. */
    items: z.string().max(20_000).default(""),
    points: z.string().max(2_000).default(""),
    do: z.string().optional(),
    /** What was pressed before a question came back. */
    again: z.string().optional(),
    whose: WhoseValue,
    /** What of the bank is shown, as `bankQuery` has it. */
    bank: z.string().max(1_000).catch("").default(""),
    /** The page's script is there: it stays, and is told where to go on. */
    scripted: z.literal("yes").optional(),
  })
  .transform(({ items, points, do: pressed, again, title, draw, order, ...rest }, context) => ({
    ...rest,
    title,
    change: readChange(pressed ?? again ?? "") satisfies QuizChange,
    draft: { draw, order, items: readItems(items, points, context) } satisfies PickedDraft,
  }));
export type QuizForm = z.output<typeof QuizForm>;

function readItems(items: string, points: string, context: z.RefinementCtx): PickedItem[] {
  const names = lines(items);
  // One item whose points are blank sends one empty line, which is no line.
  const typed = names.length === 1 ? [points] : lines(points);
  if (typed.length !== names.length || names.length > MOST_ITEMS) {
    context.addIssue({ code: "custom", message: "malformed", path: ["items"] });
    return [];
  }
  return names.flatMap((name, at) => {
    const [, lesson, item] = ItemName.exec(name) ?? [];
    const weight = readPoints(typed[at] ?? "");
    if (!lesson || !item || weight === null) {
      const field = item ? pointsField(item) : "items";
      context.addIssue({
        code: "custom",
        message: item ? "points-range" : "malformed",
        path: [field],
      });
      return [];
    }
    return [{ lesson, item, weight }];
  });
}
