import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import { attemptPath } from "@/features/quizzes/attempts/paths";
import { type Locale, localePath, routing } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { AymaraNotice } from "../aymara-notice";
import { aymaraOfContent } from "../content-aymara";
import { itemCountOfContent } from "../content-quiz";
import { PREVIEWS, previewPath } from "../paths";
import { type Previewed, titleOfPreviewed } from "./previewed";
import { RetiredNotice } from "./retired-notice";

type Props = {
  previewed: Previewed;
  /** The look that is in progress; null where there is none. */
  open: string | null;
  actor: Actor;
  locale: Locale;
};

/** Where a teacher begins to look at a quiz as a learner, in any of the languages. */
export async function PreviewPage({ previewed, open, actor, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.picking.preview" });
  const { what, content, back } = previewed;
  const count = content ? await itemCountOfContent(content, previewed) : 0;
  return (
    <Shell locale={locale} path={previewPath(what)} person={actor}>
      <h1>{t("title", { quiz: await titleOfPreviewed(previewed, locale) })}</h1>
      <p>{t("lead")}</p>
      <p>{count === 0 ? t("nothing") : t("items", { count })}</p>
      {content && (
        <>
          <RetiredNotice content={content} locale={locale} />
          <AymaraNotice count={await aymaraOfContent(content)} locale={locale} />
        </>
      )}
      {count > 0 && <BeginPreview {...{ what, open, locale }} />}
      <p className="actions">
        {open && (
          <a className="quiet-button" href={localePath(locale, attemptPath(open, 1))}>
            {t("goOn")}
          </a>
        )}
        <a className="quiet-button" href={localePath(locale, back)}>
          {t("back")}
        </a>
      </p>
    </Shell>
  );
}

/** A button for each language: the look begins in it, and may be switched as any attempt. */
export async function BeginPreview(props: { what: string; open: string | null; locale: Locale }) {
  const { what, open, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.picking.preview" });
  const own = [locale, ...routing.locales.filter((one) => one !== locale)];
  return (
    <form method="post" action={PREVIEWS} className="actions">
      <input type="hidden" name="what" value={what} />
      {open && <input type="hidden" name="over" value={open} />}
      {own.map((language) => (
        <button
          key={language}
          type="submit"
          name="locale"
          value={language}
          className={language === locale ? "go" : "quiet-button"}
        >
          {t(`begin.${language}`)}
        </button>
      ))}
    </form>
  );
}
