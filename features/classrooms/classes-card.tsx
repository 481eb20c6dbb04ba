import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import { type Locale, localePath } from "@/i18n/routing";
import { ClassList } from "./class-list";
import { listLearnt } from "./class-list.store";
import { CLASSES, JOIN } from "./paths";

/** How many stand on another page; the rest is a press away. */
const SHOWN = 3;

/** The classes one learns in, for a page about something else, and the way to join one. */
export async function ClassesCard({ actor, locale }: { actor: Actor; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms" });
  const classes = actor ? (await listLearnt(actor.id)).classes : [];
  return (
    <section className="card" aria-labelledby="my-classes">
      <h2 id="my-classes">{t("card.title")}</h2>
      {classes.length > 0 ? (
        <ClassList classes={classes.slice(0, SHOWN)} locale={locale} />
      ) : (
        <p>{t("card.none")}</p>
      )}
      <p className="actions">
        <a className="quiet-button" href={localePath(locale, CLASSES)}>
          {t("card.toAll")}
        </a>
        {classes.length === 0 && (
          <a className="quiet-button" href={localePath(locale, JOIN)}>
            {t("list.joinOne")}
          </a>
        )}
      </p>
    </section>
  );
}
