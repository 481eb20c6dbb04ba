import { getTranslations } from "next-intl/server";
import { uuidv7 } from "uuidv7";
import type { Actor } from "@/features/accounts/actor";
import { type Locale, localePath } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { Shell } from "@/ui/shell";
import { ItemFields } from "../items/item-fields";
import { withoutKey } from "../items/public-item";
import { rawResponse, responseText } from "../items/response-fields";
import { wordingOf } from "../items/wording";
import { Words } from "../items/words";
import type { Attempt, AttemptItem } from "./attempt.store";
import { Overview } from "./overview";
import { attemptPath, responsesPath } from "./paths";
import { ResponseForm } from "./response-form.client";
import type { SaveState } from "./response-saver";

const FORM_ID = "response";

/** One item of an attempt in progress: its fields, what is saved, and the ways on. */
export async function AttemptPage(props: {
  attempt: Attempt;
  item: AttemptItem;
  actor: Actor;
  locale: Locale;
  notice: SaveState | undefined;
}) {
  const { attempt, item, actor, locale, notice } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const course = await wordsOf(locale, "ui.course");
  const count = attempt.items.length;
  const next = item.position < count ? item.position + 1 : "review";
  const interaction = item.content.item.interaction;
  const saving = {
    action: responsesPath(attempt.id),
    item: item.itemId,
    interaction,
    sequence: item.sequence,
    language: locale,
    savedText: responseText(item.response ?? rawResponse(interaction, new FormData())),
  };
  const nextButton = {
    value: next === "review" ? "review" : `item-${next}`,
    href: localePath(locale, attemptPath(attempt.id, next)),
  };
  return (
    <Shell
      locale={locale}
      path={`/attempts/${attempt.id}`}
      query={`item=${item.position}`}
      person={actor}
      languageButtons={{ form: FORM_ID, name: "go", enter: nextButton }}
    >
      <p className="where">{t("title", { lesson: course.text(`lessons.${attempt.quiz}`) })}</p>
      <h1 className="item-heading">{t("where", { position: item.position, count })}</h1>
      <ResponseForm
        id={FORM_ID}
        saving={saving}
        stateWords={await stateWords(locale)}
        initialState={notice ?? (item.response ? "saved" : "untouched")}
        ways={
          <>
            <Ways attempt={attempt} position={item.position} next={next} locale={locale} />
            <Overview attempt={attempt} current={item.position} locale={locale} />
          </>
        }
      >
        <input type="hidden" name="id" value={uuidv7()} />
        <input type="hidden" name="item" value={item.itemId} />
        <input type="hidden" name="sequence" value={item.sequence + 1} />
        <input type="hidden" name="language" value={locale} />
        <ItemBody attempt={attempt} item={item} locale={locale} />
      </ResponseForm>
    </Shell>
  );
}

async function stateWords(locale: Locale): Promise<Record<SaveState, string>> {
  const t = await getTranslations({ locale, namespace: "ui.quiz.saveStates" });
  return {
    untouched: t("untouched"),
    saved: t("saved"),
    saving: t("saving"),
    unsaved: t("unsaved"),
    older: t("older"),
    tie: t("tie"),
    late: t("late"),
  };
}

async function ItemBody(props: { attempt: Attempt; item: AttemptItem; locale: Locale }) {
  const { attempt, item, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const wording = wordingOf(item, locale, null);
  const shown = withoutKey(item.content.item, { seed: attempt.seed, position: item.position });
  return (
    <fieldset>
      <legend>
        <Words wording={wording} name="prompt" />
      </legend>
      {wording.second && <p className="hint">{t("spanishBeneath")}</p>}
      <p className="hint">
        {t(`instructions.${shown.interaction}`)} {t(`rules.${shown.interaction}`)}
      </p>
      <ItemFields item={shown} wording={wording} response={item.response} locale={locale} />
    </fieldset>
  );
}

async function Ways(props: {
  attempt: Attempt;
  position: number;
  next: number | "review";
  locale: Locale;
}) {
  const { attempt, position, next, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const href = (at: number | "review") => localePath(locale, attemptPath(attempt.id, at));
  return (
    <div className="actions">
      {position > 1 && (
        <button
          type="submit"
          className="quiet-button"
          name="go"
          value={`item-${position - 1}`}
          data-href={href(position - 1)}
        >
          {t("previous")}
        </button>
      )}
      <button
        type="submit"
        className="go"
        name="go"
        value={next === "review" ? "review" : `item-${next}`}
        data-href={href(next)}
      >
        {next === "review" ? t("toReview") : t("next")}
      </button>
      {next !== "review" && (
        <button
          type="submit"
          className="quiet-button"
          name="go"
          value="review"
          data-href={href("review")}
        >
          {t("toReview")}
        </button>
      )}
    </div>
  );
}
