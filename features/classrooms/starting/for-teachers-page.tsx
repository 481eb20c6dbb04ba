import { getTranslations } from "next-intl/server";
import { WHAT_WE_KEEP } from "@/features/accounts/erasing/paths";
import { formAddress } from "@/features/accounts/forms";
import { isReviewed } from "@/i18n/aymara-status";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { CLASSES, NEW_CLASS } from "../paths";

/** How a teacher starts, in five minutes: five steps, the first two with the way to them. */
export const FOR_TEACHERS = "/teachers";

const steps = ["account", "class", "cards", "assign", "gradebook"] as const;

export async function ForTeachersPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.keeping.teachers" });
  const ways: Partial<Record<(typeof steps)[number], { href: string; label: string }>> = {
    account: {
      href: formAddress("sign-up", locale, localePath(locale, NEW_CLASS)),
      label: t("account.go"),
    },
    class: { href: localePath(locale, NEW_CLASS), label: t("class.go") },
  };
  return (
    <Shell
      locale={locale}
      path={FOR_TEACHERS}
      notice={isReviewed("ui/keeping") ? undefined : "draft"}
    >
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <ol className="first-steps">
        {steps.map((step) => (
          <li key={step}>
            <h2>{t(`${step}.title`)}</h2>
            <p>{t(`${step}.body`)}</p>
            <Way {...ways[step]} />
          </li>
        ))}
      </ol>
      <p className="actions">
        <a className="go" href={localePath(locale, CLASSES)}>
          {t("classes")}
        </a>
      </p>
      <AlsoForTheClass locale={locale} />
    </Shell>
  );
}

function Way({ href, label }: { href?: string; label?: string }) {
  if (!href) return null;
  return (
    <p>
      <a className="quiet-button" href={href}>
        {label}
      </a>
    </p>
  );
}

/** What there is besides: notes and worksheets of each lesson, and what to tell families. */
async function AlsoForTheClass({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.keeping.teachers.also" });
  return (
    <section aria-labelledby="also">
      <h2 id="also">{t("title")}</h2>
      <p>
        {t("notes")} <a href={`${localePath(locale, "/")}#for-teachers`}>{t("notesGo")}</a>
      </p>
      <p>
        {t("families")} <a href={localePath(locale, WHAT_WE_KEEP)}>{t("keepGo")}</a>
      </p>
    </section>
  );
}
