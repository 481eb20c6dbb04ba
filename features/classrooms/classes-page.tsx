import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import { formAddress } from "@/features/accounts/forms";
import { may } from "@/features/accounts/permission";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { ClassList } from "./class-list";
import { type ClassPage, listLearnt, listTaught } from "./class-list.store";
import { areClassesOpen } from "./classroom.store";
import { CLASSES, JOIN, NEW_CLASS } from "./paths";

/** One of the lists of classes, from some place on. */
export type Listed = { list: "taught" | "archived" | "learnt"; before: string | null };

type Props = { locale: Locale; actor: Actor; listed: Listed | null };

/** Classes: those one teaches, those one learns in, and the ways to make or join one. */
export async function ClassesPage({ locale, actor, listed }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms" });
  return (
    <Shell locale={locale} path={CLASSES} query={queryOf(listed)} person={actor}>
      <h1>{t("title")}</h1>
      {actor ? (
        <OwnClasses {...{ locale, actor, listed }} />
      ) : (
        <p className="lead">{t("list.what")}</p>
      )}
      <WaysIn locale={locale} actor={actor} />
      {(!actor || actor.isGuest) && <NeedsAccount locale={locale} />}
    </Shell>
  );
}

const queryOf = (listed: Listed | null) =>
  listed
    ? new URLSearchParams({
        list: listed.list,
        ...(listed.before ? { before: listed.before } : {}),
      }).toString()
    : undefined;

async function OwnClasses({ locale, actor, listed }: Props & { actor: NonNullable<Actor> }) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.list" });
  if (listed) {
    return (
      <>
        <OneList {...{ locale, actor, listed }} />
        <p>
          <a href={localePath(locale, CLASSES)}>{t("toAll")}</a>
        </p>
      </>
    );
  }
  const archived = actor.isGuest ? null : await listTaught(actor.id, true);
  return (
    <>
      {!actor.isGuest && (
        <OneList {...{ locale, actor, listed: { list: "taught", before: null } }} />
      )}
      <OneList {...{ locale, actor, listed: { list: "learnt", before: null } }} />
      {archived && archived.classes.length > 0 && (
        <p>
          <a href={`${localePath(locale, CLASSES)}?list=archived`}>{t("toPutAway")}</a>
        </p>
      )}
    </>
  );
}

const words = {
  taught: { title: "taught", none: "noneTaught" },
  archived: { title: "putAway", none: "nonePutAway" },
  learnt: { title: "learnt", none: "noneLearnt" },
} as const;

async function OneList(props: { locale: Locale; actor: NonNullable<Actor>; listed: Listed }) {
  const { locale, actor, listed } = props;
  const t = await getTranslations({ locale, namespace: "ui.classrooms.list" });
  const { classes, before } = await pageOf(actor.id, listed);
  const { title, none } = words[listed.list];
  return (
    <section>
      <h2>{t(title)}</h2>
      {classes.length > 0 ? <ClassList {...{ classes, locale }} /> : <p>{t(none)}</p>}
      {before && (
        <p className="actions">
          <a
            className="quiet-button"
            href={`${localePath(locale, CLASSES)}?${queryOf({ list: listed.list, before })}`}
          >
            {t("more")}
          </a>
        </p>
      )}
    </section>
  );
}

function pageOf(userId: string, { list, before }: Listed): Promise<ClassPage> {
  if (list === "learnt") return listLearnt(userId, before);
  return listTaught(userId, list === "archived", before);
}

async function WaysIn({ locale, actor }: { locale: Locale; actor: Actor }) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.list" });
  const isOpen = await areClassesOpen();
  const mayOpen = may(actor, "open-class", { isOpen });
  // Who has no account yet is led to one first.
  const showsMake = mayOpen || (isOpen && (!actor || actor.isGuest));
  return (
    <>
      <p className="actions">
        <a className="go" href={localePath(locale, JOIN)}>
          {t("joinOne")}
        </a>
        {showsMake && (
          <a className="quiet-button" href={localePath(locale, NEW_CLASS)}>
            {t("makeOne")}
          </a>
        )}
      </p>
      {!isOpen && !mayOpen && <p className="hint">{t("closed")}</p>}
    </>
  );
}

async function NeedsAccount({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.list" });
  const here = localePath(locale, CLASSES);
  return (
    <section className="card">
      <p>{t("needsAccount")}</p>
      <p className="actions">
        <a className="quiet-button" href={formAddress("sign-in", locale, here)}>
          {t("signIn")}
        </a>
        <a className="quiet-button" href={formAddress("sign-up", locale, here)}>
          {t("makeAccount")}
        </a>
      </p>
    </section>
  );
}
