import type { Check, Lesson } from "@/curriculum";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { Feedback } from "./check-yourself";
import { checkId, checkPath, langIfForeign, partHref, viewLesson } from "./lesson-view";
import { plainTags } from "./terms";

/** The small page that answers a choice of a check for browsers without :has(). */
export async function CheckAnswer(props: {
  lesson: Lesson;
  check: Check;
  choice: string;
  locale: Locale;
}) {
  const { lesson, check, choice, locale } = props;
  const view = await viewLesson(lesson, locale);
  const { t, own } = view;
  const key = `checks.${check.id}`;
  return (
    <Shell locale={locale} path={checkPath(lesson.slug, check.id, choice)}>
      <p className="where" lang={langIfForeign(view)}>
        {own.title}
      </p>
      <h1>{t("check.title")}</h1>
      <div lang={langIfForeign(view)}>
        <p>{own.words.rich(`${key}.prompt`, plainTags)}</p>
        <p>
          <span lang={locale}>{t("check.chosen")}</span>{" "}
          <strong>{own.words.rich(`${key}.choices.${choice}`, plainTags)}</strong>
        </p>
        <Feedback view={view} check={check} choice={choice} />
      </div>
      <p className="actions">
        <a className="go" href={partHref(view, locale, checkId(check.id))}>
          {t("check.back")}
        </a>
        <a href={localePath(locale, `/lessons/${lesson.slug}`)}>{own.title}</a>
      </p>
    </Shell>
  );
}
