import { getTranslations } from "next-intl/server";
import type { AttemptItem } from "@/features/quizzes/attempts/attempt.store";
import type { Reviewable } from "@/features/quizzes/attempts/quiz-settings";
import { OutcomeResponse } from "@/features/quizzes/items/outcome-response";
import type { Response } from "@/features/quizzes/items/response";
import { reviewItem } from "@/features/quizzes/items/reviewed-item";
import type { Wording } from "@/features/quizzes/items/wording";
import { formatPercent } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import type { ArrivedResponse } from "./late-responses";

type Props = {
  item: AttemptItem;
  arrived: readonly ArrivedResponse[];
  wording: Wording;
  timeZone: string;
  locale: Locale;
};

/** A page shows so many of an item's responses: the latest. */
const MOST_SHOWN = 20;

/** What was given before what counts now, and what came late: closed until somebody asks. */
export async function ResponseHistory(props: Props) {
  const { item, arrived, locale } = props;
  if (arrived.length < 2 && !arrived.some(({ late }) => late) && item.checks.length === 0) {
    return null;
  }
  const t = await getTranslations({ locale, namespace: "ui.gradebook.history" });
  const shown = arrived.slice(-MOST_SHOWN);
  const said = await Promise.all(shown.map((event) => arrival(event, props)));
  return (
    <details className="history" open={arrived.some(({ late }) => late)}>
      <summary>{t("title", { count: arrived.length })}</summary>
      {shown.length < arrived.length && (
        <p className="hint">{t("latest", { count: MOST_SHOWN })}</p>
      )}
      <ol>
        {shown.map((event, index) => (
          <li key={event.id} data-late={event.late}>
            <p>{said[index]}</p>
            <Given {...props} response={event.response} />
          </li>
        ))}
      </ol>
      {item.checks.length > 0 && (
        <p>
          {t("checks", {
            credits: item.checks.map(({ credit }) => formatPercent(credit, locale)).join(", "),
          })}
        </p>
      )}
    </details>
  );
}

/** When a response was given by the device's clock and when it came, in which language, and whether it counts. */
async function arrival(event: ArrivedResponse, { timeZone, locale }: Props): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.gradebook.history" });
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  const when = (at: Date) => sayWhen(at, locale, "dateTime", timeZone);
  const { answeredAt, receivedAt, late, acceptedAt } = event;
  return [
    t("received", { when: await when(receivedAt) }),
    ...(answeredAt ? [t("answered", { when: await when(answeredAt) })] : []),
    languages(event.language),
    ...(late ? [t(acceptedAt ? "accepted" : "late")] : []),
  ].join(" · ");
}

const responseAlone: ReadonlySet<Reviewable> = new Set<Reviewable>(["response"]);

function Given({ item, response, wording, locale }: Props & { response: Response }) {
  const content = item.regraded ?? item.content;
  const answered = { content, response, criteriaMet: null, credit: null };
  return (
    <OutcomeResponse
      reviewed={reviewItem(answered, responseAlone)}
      wording={wording}
      locale={locale}
    />
  );
}
