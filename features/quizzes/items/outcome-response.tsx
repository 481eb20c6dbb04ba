import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Item } from "@/curriculum/types";
import type { Locale } from "@/i18n/routing";
import { type JudgedPart, judgeParts } from "./grade";
import { type Wording, Words } from "./item-fields";
import type { Response } from "./response";

/** What became of one choice or part: a sign and a word, with the feedback written for that mistake. */
type Verdict = {
  id: string;
  words: ReactNode;
  right: boolean;
  says: string;
  feedback: string | null;
};

/** The learner's response beside the key, with the feedback of each wrong choice. Only for finished attempts. */
export async function OutcomeResponse(props: {
  item: Item;
  response: Response | null;
  wording: Wording;
  locale: Locale;
}) {
  const { item, response, wording, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const verdicts =
    item.interaction === "choice" || item.interaction === "multiple-choice"
      ? choiceVerdicts(item, response, wording, {
          chosenRight: t("chosenRight"),
          chosenWrong: t("chosenWrong"),
          missed: t("missed"),
        })
      : partVerdicts(item, response, wording, {
          right: t("partRight"),
          wrong: (key) => t("partWrong", { key }),
          open: t("notAnswered"),
        });
  return (
    <ul className="verdicts">
      {verdicts.map((verdict) => (
        <li key={verdict.id} data-right={verdict.right}>
          <span className="sign" aria-hidden="true">
            {verdict.right ? "✓" : "✗"}
          </span>
          <span>
            {verdict.words} <span className="says">— {verdict.says}</span>
            {verdict.feedback && wording.text.has(verdict.feedback) && (
              <span className="feedback">
                <Words wording={wording} name={verdict.feedback} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function choiceVerdicts(
  item: Extract<Item, { interaction: "choice" | "multiple-choice" }>,
  response: Response | null,
  wording: Wording,
  says: { chosenRight: string; chosenWrong: string; missed: string },
): Verdict[] {
  const key = item.interaction === "choice" ? [item.key] : item.key;
  const chosen =
    response?.interaction === "choice"
      ? [response.choice]
      : response?.interaction === "multiple-choice"
        ? response.choices
        : [];
  return item.choices
    .filter((id) => key.includes(id) || chosen.includes(id))
    .map((id) => {
      const isKey = key.includes(id);
      const isChosen = chosen.includes(id);
      return {
        id,
        words: <Words wording={wording} name={`choices.${id}`} />,
        right: isKey && isChosen,
        says: isKey ? (isChosen ? says.chosenRight : says.missed) : says.chosenWrong,
        feedback: isKey ? null : `feedback.${id}`,
      };
    });
}

type PartedItem = Extract<Item, { interaction: "order" | "match" | "inline-choice" }>;

function partVerdicts(
  item: PartedItem,
  response: Response | null,
  wording: Wording,
  says: { right: string; wrong: (key: string) => string; open: string },
): Verdict[] {
  const parts = judgeParts(item, response);
  const firstWrong = parts.find((part) => !part.right);
  return parts.map((part) => {
    const { left, given, key, feedback } = partWords(item, part, wording);
    const isOpen = part.given === null;
    return {
      id: part.id,
      words: (
        <>
          {left}
          {left !== null && " → "}
          {isOpen ? says.open : given}
        </>
      ),
      right: part.right,
      says: part.right ? says.right : says.wrong(key),
      // An order has one line of feedback for the whole, said once at the first part out of place.
      feedback:
        part.right || isOpen || (item.interaction === "order" && part !== firstWrong)
          ? null
          : feedback,
    };
  });
}

function partWords(item: PartedItem, part: JudgedPart, { text }: Wording) {
  switch (item.interaction) {
    case "order":
      return {
        left: text.rich(`choices.${part.id}`),
        given: part.given,
        key: part.key,
        feedback: "feedback.misplaced",
      };
    case "match":
      return {
        left: text.rich(`sources.${part.id}`),
        given: part.given && text.rich(`targets.${part.given}`),
        key: text.plain(`targets.${part.key}`),
        feedback: `feedback.${part.id}`,
      };
    case "inline-choice":
      return {
        left: null,
        given: part.given && text.rich(`choices.${part.id}.${part.given}`),
        key: text.plain(`choices.${part.id}.${part.key}`),
        feedback: `feedback.${part.id}.${part.given}`,
      };
  }
}
