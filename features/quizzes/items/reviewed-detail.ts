import type { Item } from "@/curriculum/types";
import type { Reviewable } from "../attempts/quiz-settings";
import { type JudgedPart, judgeParts, mistakeOf, type PartedItem, picksOf, textOf } from "./grade";
import type { ItemContent } from "./item-version";
import type { Response } from "./response";
import { isRightEntry } from "./text-entry";

/** What may be seen of a response and its key. Null is what is not shown; words are keys among the item's words. */
export type ReviewedDetail =
  | { kind: "picks"; words: "choices" | "places"; picks: ReviewedPick[] }
  | { kind: "passage"; choices: string[]; picks: ReviewedPick[] }
  | { kind: "parts"; parts: ReviewedPart[]; feedback: string | null }
  | ReviewedEntry
  | ReviewedText;

/** A choice that was picked, or is right and may be shown. */
export type ReviewedPick = {
  id: string;
  picked: boolean | null;
  right: boolean | null;
  feedback: string | null;
};

/** `given` is null where the response is not shown, and where this part of it was left open. */
export type ReviewedPart = {
  id: string;
  given: string | null;
  isOpen: boolean;
  right: boolean | null;
  key: string | null;
  feedback: string | null;
};

export type ReviewedEntry = {
  kind: "entry";
  text: string | null;
  right: boolean | null;
  key: { value: number; tolerance: number; hasUnit: boolean } | { accepted: string[] } | null;
  feedback: string | null;
};

/** `met` is null also while nobody has judged. */
export type ReviewedText = {
  kind: "text";
  text: string | null;
  model: "model" | null;
  criteria: { id: string; met: boolean | null }[];
};

/** An item as it was answered. */
export type Answered = {
  content: ItemContent;
  response: Response | null;
  /** Where a person judged: the criteria that the text meets. */
  criteriaMet: readonly string[] | null;
  /** 0 to 1; null while a person has still to judge. */
  credit: number | null;
};

export type Shown = ReadonlySet<Reviewable>;
type Of<I extends Item["interaction"]> = Extract<Item, { interaction: I }>;

/** Of what an item asks, gives and answers, only what may be shown. */
export function detailOf(answered: Answered, shown: Shown): ReviewedDetail {
  const { item } = answered.content;
  const picked = (choices: readonly string[], key: readonly string[]) =>
    picksShown({ choices, key, given: picksOf(answered.response) }, shown);
  switch (item.interaction) {
    case "choice":
      return { kind: "picks", words: "choices", picks: picked(item.choices, [item.key]) };
    case "multiple-choice":
      return { kind: "picks", words: "choices", picks: picked(item.choices, item.key) };
    case "map-choice": {
      const places = item.places.map(({ id }) => id);
      return { kind: "picks", words: "places", picks: picked(places, item.key) };
    }
    case "hottext":
      return { kind: "passage", choices: [...item.choices], picks: picked(item.choices, item.key) };
    case "order":
    case "match":
    case "inline-choice":
    case "gap-match":
      return partsShown(item, answered.response, shown);
    case "text-entry":
      return entryShown(item, answered, shown);
    case "extended-text":
      return textShown(item, answered, shown);
  }
}

function picksShown(
  all: { choices: readonly string[]; key: readonly string[]; given: readonly string[] },
  shown: Shown,
): ReviewedPick[] {
  const [showsResponse, showsKey] = [shown.has("response"), shown.has("rightAnswer")];
  return all.choices.flatMap((id) => {
    const isGiven = showsResponse && all.given.includes(id);
    const isKey = all.key.includes(id);
    const isKeyShown = showsKey && isKey;
    if (!isGiven && !isKeyShown) return [];
    const isJudged = isGiven && shown.has("correctness");
    return {
      id,
      picked: showsResponse ? isGiven : null,
      right: isJudged ? isKey : isKeyShown || null,
      feedback: isGiven && !isKey && shown.has("specificFeedback") ? `feedback.${id}` : null,
    };
  });
}

function partsShown(item: PartedItem, response: Response | null, shown: Shown): ReviewedDetail {
  const [showsResponse, showsKey] = [shown.has("response"), shown.has("rightAnswer")];
  if (!showsResponse && !showsKey) return { kind: "parts", parts: [], feedback: null };
  const judged = judgeParts(item, response);
  const showsFeedback = showsResponse && shown.has("specificFeedback");
  const isMistaken = (part: JudgedPart) => part.given !== null && !part.right;
  // Parts of an order come in the order of the key, which would tell it.
  const listed = item.interaction === "order" && !showsKey ? asGiven(judged) : judged;
  const parts = listed.map((part) => ({
    id: part.id,
    given: showsResponse ? part.given : null,
    isOpen: showsResponse && part.given === null,
    right: showsResponse && shown.has("correctness") ? part.right : null,
    key: showsKey ? part.key : null,
    feedback: showsFeedback && isMistaken(part) ? feedbackOf(item, part) : null,
  }));
  const isOutOfOrder = item.interaction === "order" && judged.some(isMistaken);
  return {
    kind: "parts",
    parts,
    feedback: showsFeedback && isOutOfOrder ? "feedback.misplaced" : null,
  };
}

/** The choices of an order by the places they were given, the open ones last; by id where that does not decide. */
function asGiven(judged: readonly JudgedPart[]): JudgedPart[] {
  const byId = [...judged].sort((one, other) => (one.id < other.id ? -1 : 1));
  const place = ({ given }: JudgedPart) => (given === null ? Number.POSITIVE_INFINITY : +given);
  return byId.sort((one, other) => (place(one) < place(other) ? -1 : +(place(one) > place(other))));
}

function feedbackOf(item: PartedItem, part: JudgedPart): string | null {
  switch (item.interaction) {
    case "order":
      return null; // one line for the whole
    case "match":
    case "gap-match":
      return `feedback.${part.id}`;
    case "inline-choice":
      return `feedback.${part.id}.${part.given}`;
  }
}

function entryShown(item: Of<"text-entry">, answered: Answered, shown: Shown): ReviewedEntry {
  const { entry } = item;
  const text = textOf(answered.response);
  const isRight = isRightEntry(entry, answered.content.words, text);
  const showsResponse = shown.has("response");
  const showsFeedback = showsResponse && shown.has("specificFeedback") && text !== "" && !isRight;
  const key =
    entry.kind === "number"
      ? { value: entry.key, tolerance: entry.tolerance, hasUnit: entry.hasUnit }
      : { accepted: [...entry.accepted] };
  return {
    kind: "entry",
    text: showsResponse ? text : null,
    right: showsResponse && shown.has("correctness") ? isRight : null,
    key: shown.has("rightAnswer") ? key : null,
    feedback: showsFeedback
      ? `feedback.${mistakeOf(answered.content, answered.response) ?? "other"}`
      : null,
  };
}

function textShown(item: Of<"extended-text">, answered: Answered, shown: Shown): ReviewedText {
  const met = shown.has("correctness") ? answered.criteriaMet : null;
  const showsKey = shown.has("rightAnswer");
  return {
    kind: "text",
    text: shown.has("response") ? textOf(answered.response) : null,
    model: showsKey ? "model" : null,
    criteria: showsKey ? item.rubric.map(({ id }) => ({ id, met: met?.includes(id) ?? null })) : [],
  };
}
