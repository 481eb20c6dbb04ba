import type { Item } from "@/curriculum/types";

/**
 * The names of an item's fields in its form, and what a form says through them: one table for both ways,
 * so that the form without scripts and the one with them say the same. Parsing is the server's
 * (response-form.ts); this file goes to the browser, so it knows no zod and no key.
 */
export const fieldName = {
  choice: () => "choice",
  choices: () => "choices",
  place: (choice: string) => `place.${choice}`,
  match: (source: string) => `match.${source}`,
  gap: (gap: string) => `gap.${gap}`,
  text: () => "text",
} as const;

/** A field's name where several items stand in one form, told apart by a scope; the plain name without one. */
export const scopedName = (name: string, scope: string | undefined): string =>
  scope === undefined ? name : `${scope}:${name}`;

/** The most characters (UTF-16 units, as a form field counts them) that a text may have. */
export const longestText = { "text-entry": 200, "extended-text": 4000 } as const;

/** A response as a form gives it: the shape of `Response`, its bounds not yet looked at. */
export type RawResponse =
  | { interaction: "choice"; choice: string }
  | { interaction: "multiple-choice" | "hottext" | "map-choice"; choices: string[] }
  | { interaction: "order"; places: Record<string, number> }
  | { interaction: "match"; pairs: Record<string, string> }
  | { interaction: "inline-choice" | "gap-match"; gaps: Record<string, string> }
  | { interaction: "text-entry" | "extended-text"; text: string };

/** Fields "prefix.id" with a value, as id → value; a select left on its empty option is not answered. */
function selected(form: FormData, prefix: string): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const [name, value] of form) {
    if (name.startsWith(`${prefix}.`) && typeof value === "string" && value !== "") {
      picked[name.slice(prefix.length + 1)] = value;
    }
  }
  return picked;
}

/** A typed text as it is kept: a form sends CR LF where a script reads LF, and space around a text says nothing. */
export const tidyText = (text: string) => text.replace(/\r\n?/g, "\n").trim();

function typed(form: FormData): string {
  const text = form.get(fieldName.text());
  return typeof text === "string" ? tidyText(text) : "";
}

/**
 * What the form says, not yet parsed.
 * @returns null where nothing was ever chosen; ticks taken back and a text wiped out are responses that say nothing
 */
export function rawResponse(interaction: Item["interaction"], form: FormData): RawResponse | null {
  switch (interaction) {
    case "choice": {
      const choice = form.get(fieldName.choice());
      return choice === null ? null : { interaction, choice: String(choice) };
    }
    case "multiple-choice":
    case "hottext":
    case "map-choice":
      return { interaction, choices: form.getAll(fieldName.choices()).map(String) };
    case "order": {
      const places = Object.entries(selected(form, "place"));
      return {
        interaction,
        places: Object.fromEntries(places.map(([choice, place]) => [choice, Number(place)])),
      };
    }
    case "match":
      return { interaction, pairs: selected(form, "match") };
    case "inline-choice":
    case "gap-match":
      return { interaction, gaps: selected(form, "gap") };
    case "text-entry":
    case "extended-text":
      return { interaction, text: typed(form) };
  }
}

/** The fields that hold a response in its form, as [name, value]: what `rawResponse` reads it back from. */
export function fieldEntries(response: RawResponse): [string, string][] {
  const named = (name: (id: string) => string, values: Record<string, string | number>) =>
    Object.entries(values).map(([id, value]): [string, string] => [name(id), String(value)]);
  switch (response.interaction) {
    case "choice":
      return [[fieldName.choice(), response.choice]];
    case "multiple-choice":
    case "hottext":
    case "map-choice":
      return response.choices.map((id) => [fieldName.choices(), id]);
    case "order":
      return named(fieldName.place, response.places);
    case "match":
      return named(fieldName.match, response.pairs);
    case "inline-choice":
    case "gap-match":
      return named(fieldName.gap, response.gaps);
    case "text-entry":
    case "extended-text":
      return [[fieldName.text(), response.text]];
  }
}

/** A response as one text, whatever the order of its keys or ticks: equal texts are equal responses. */
export function responseText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(responseText).sort().join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${responseText(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
