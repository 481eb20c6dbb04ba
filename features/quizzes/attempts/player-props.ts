import "server-only";
import { getTranslations } from "next-intl/server";
import { createElement } from "react";
import { uuidv7 } from "uuidv7";
import { type Locale, localePath, routing } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { partsOf } from "../items/completeness";
import { completeness } from "../items/response";
import { rawResponse, responseText } from "../items/response-fields";
import type { PlayerItem, PlayerProps, PlayerTime, PlayerWords } from "../player/player-item";
import { shownBeneath } from "./also-language";
import type { Asked } from "./asked";
import type { Attempt, AttemptItem } from "./attempt.store";
import { makeAttemptToken } from "./attempt-token";
import { ItemBody } from "./item-body";
import { attemptPath, flagsPath, responsesPath } from "./paths";
import { isSettled } from "./review-options";

type Props = { attempt: Attempt; asked: Asked; locale: Locale; now: Date };

/** What the player in the browser is given of an attempt: no key, no feedback but what its rules show. */
export async function playerProps({ attempt, asked, locale, now }: Props): Promise<PlayerProps> {
  const isSequential = attempt.settings.navigation === "sequential";
  const token = makeAttemptToken(attempt, now);
  const shown = isSequential
    ? attempt.items.filter(({ position }) => position === attempt.reached)
    : attempt.items;
  const context = { attempt, asked, locale, token };
  return {
    attempt: attempt.id,
    action: responsesPath(attempt.id),
    flagAction: flagsPath(attempt.id),
    token,
    language: locale,
    items: await Promise.all(shown.map((item) => playerItem(item, context))),
    count: attempt.items.length,
    current: isSequential ? attempt.reached : asked.position,
    isSequential,
    reviewHref: localePath(locale, attemptPath(attempt.id, "review", { also: asked.also })),
    time: await playerTime(attempt, locale, now),
    also: await alsoChoices(asked, locale),
    words: await playerWords(locale),
  };
}

type Context = { attempt: Attempt; asked: Asked; locale: Locale; token: string };

async function playerItem(item: AttemptItem, context: Context): Promise<PlayerItem> {
  const { attempt, asked, locale, token } = context;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const { interaction } = item.content.item;
  const notice = asked.position === item.position ? asked.notice : undefined;
  return {
    position: item.position,
    item: item.itemId,
    interaction,
    parts: partsOf(item.content.item),
    sequence: item.sequence,
    revision: item.revision,
    savedText: responseText(item.response ?? rawResponse(interaction, new FormData())),
    state: notice ?? (item.response ? "saved" : "untouched"),
    completeness: completeness(item.content.item, item.response),
    flagged: item.flagged,
    isSettled: isSettled(attempt.settings, item),
    heading: t("where", { position: item.position, count: attempt.items.length }),
    label: t("overviewItem", { position: item.position }),
    hidden: {
      id: uuidv7(),
      item: item.itemId,
      sequence: String(item.sequence + 1),
      language: locale,
      token,
      ...(asked.also ? { also: asked.also } : {}),
    },
    body: createElement(ItemBody, { attempt, item, locale, also: shownBeneath(asked.also) }),
  };
}

async function playerTime(
  { endsAt, settings, assigned }: Attempt,
  locale: Locale,
  now: Date,
): Promise<PlayerTime> {
  if (!endsAt) return null;
  const t = await getTranslations({ locale, namespace: "ui.quiz.time" });
  const atEnd = settings.timeLimit?.atEnd ?? "submit";
  const ends = t(`ends.${atEnd}`, {
    when: await sayWhen(endsAt, locale, "dateTime", assigned?.timeZone),
  });
  return {
    leftMs: endsAt.getTime() - now.getTime(),
    atEnd: atEnd === "submit" ? "submit" : "look",
    words: { left: t("left"), ends, five: t("five"), one: t("one") },
  };
}

async function alsoChoices({ also }: Asked, locale: Locale): Promise<PlayerProps["also"]> {
  const t = await getTranslations({ locale, namespace: "ui.quiz.also" });
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  const others = routing.locales.filter((one) => one !== locale);
  return {
    label: t("label"),
    choices: [
      { value: "none", label: t("none"), lang: undefined, isOn: shownBeneath(also) === null },
      ...others.map((one) => ({
        value: one,
        label: languages(one),
        lang: one,
        isOn: also === one,
      })),
    ],
  };
}

async function playerWords(locale: Locale): Promise<PlayerWords> {
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  return {
    states: {
      untouched: t("saveStates.untouched"),
      saved: t("saveStates.saved"),
      saving: t("saveStates.saving"),
      waiting: t("saveStates.waiting"),
      unsaved: t("saveStates.unsaved"),
      older: t("saveStates.older"),
      tie: t("saveStates.tie"),
      late: t("saveStates.late"),
      closed: t("saveStates.closed"),
    },
    completeness: {
      empty: t("states.empty"),
      incomplete: t("states.incomplete"),
      complete: t("states.complete"),
    },
    previous: t("previous"),
    next: t("next"),
    toReview: t("toReview"),
    overview: t("overview"),
    flag: t("flag"),
    flagged: t("flagged"),
    waitingItems: t("waitingItems"),
    elsewhere: t("elsewhere"),
    reload: t("reload"),
    timeOver: t("time.over"),
  };
}
