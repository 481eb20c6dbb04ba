import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Actor } from "@/features/accounts/actor";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { AttemptPlayer } from "../player/attempt-player.client";
import { FORM_ID, HAND_IN_ID } from "../player/player-item";
import type { Asked } from "./asked";
import type { Attempt } from "./attempt.store";
import { attemptQuery } from "./paths";
import { playerProps } from "./player-props";
import { quizTitle } from "./quiz-title";
import { submitAttemptForm } from "./submit-attempt.action";

/** An attempt in progress: its items, what is saved of them, and the ways on. */
export async function AttemptPage(props: {
  attempt: Attempt;
  asked: Asked;
  actor: Actor;
  locale: Locale;
  now: Date;
  /** In the place of the quiz's title, such as an assignment with its dates. */
  about?: ReactNode;
}) {
  const { attempt, asked, actor, locale } = props;
  const count = attempt.items.length;
  const player = await playerProps(props);
  return (
    <Shell
      locale={locale}
      path={`/attempts/${attempt.id}`}
      query={attemptQuery(asked.position, { also: asked.also })}
      person={actor}
      languageButtons={{
        form: FORM_ID,
        name: "go",
        enter: { value: asked.position < count ? `item-${asked.position + 1}` : "review" },
      }}
    >
      {props.about ?? <p className="where">{await quizTitle(locale, attempt.quiz)}</p>}
      <AttemptPlayer {...player} />
      {player.time && <HandInForm attempt={attempt} locale={locale} />}
    </Shell>
  );
}

/** What the player sends by itself when the time is over; never seen. */
async function HandInForm({ attempt, locale }: { attempt: Attempt; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  return (
    <form id={HAND_IN_ID} action={submitAttemptForm} hidden>
      <input type="hidden" name="attempt" value={attempt.id} />
      <input type="hidden" name="locale" value={locale} />
      <button type="submit">{t("review.submit")}</button>
    </form>
  );
}
