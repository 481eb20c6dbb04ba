import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Actor } from "@/features/accounts/actor";
import { previewedQuiz } from "@/features/quizzes/attempts/course-quizzes";
import { type Locale, localePath } from "@/i18n/routing";
import { previewPath } from "../paths";
import { BeginPreview } from "./preview-page";
import { findPreviewed, type Previewed, titleOfPreviewed } from "./previewed";

type Asked = { attempt: { id: string; quiz: string }; actor: Actor; locale: Locale };

/** What stands on the pages of a look in the place of what a learner's attempt has; nothing of any other attempt. */
export async function previewParts({
  attempt,
  actor,
  locale,
}: Asked): Promise<{ about?: ReactNode; ways?: ReactNode }> {
  const what = previewedQuiz(attempt.quiz);
  if (what === null) return {};
  // Somebody may have lost the right to it since; the look itself is still theirs.
  const previewed = await findPreviewed(actor, what);
  const parts = { previewed, locale };
  return { about: <About {...parts} />, ways: <Ways {...parts} over={attempt.id} /> };
}

type PartsProps = { previewed: Previewed | null; locale: Locale };

/** Says that this is a look, and at what. */
async function About({ previewed, locale }: PartsProps) {
  const t = await getTranslations({ locale, namespace: "ui.picking.preview" });
  if (!previewed) return <p className="where">{t("what")}</p>;
  return (
    <p className="where">
      <a href={localePath(locale, previewPath(previewed.what))}>
        {t("title", { quiz: await titleOfPreviewed(previewed, locale) })}
      </a>
    </p>
  );
}

/** Once more, in any language, or back to where the quiz is made. */
async function Ways({ previewed, locale, over }: PartsProps & { over: string }) {
  if (!previewed) return null;
  const t = await getTranslations({ locale, namespace: "ui.picking.preview" });
  return (
    <section aria-labelledby="preview-again">
      <h2 id="preview-again">{t("again")}</h2>
      <BeginPreview what={previewed.what} open={over} locale={locale} />
      <p className="actions">
        <a className="quiet-button" href={localePath(locale, previewed.back)}>
          {t("back")}
        </a>
      </p>
    </section>
  );
}
