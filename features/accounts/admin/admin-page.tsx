import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { ActionForm } from "../action-form.client";
import type { Person } from "../actor";
import { hiddenFields } from "../form-words";
import { findTyped } from "../typed-fields";
import { setClassOpeners } from "./admin.action";
import { ADMIN, PEOPLE } from "./paths";
import { listPeople } from "./people.store";
import { PeopleTable } from "./people-table";
import { findClassOpeners } from "./site-settings.store";

type Props = { person: Person; locale: Locale };

/** What an administrator decides for the whole place: who opens classes, who is who, who speaks which language. */
export async function AdminPage({ person, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.admin" });
  const speakers = await listPeople({ text: "", after: null, onlySpeakers: true });
  return (
    <Shell
      locale={locale}
      path={ADMIN}
      person={person}
      languageButtons={{ form: "who-opens-classes", name: "go" }}
    >
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <ClassOpenersForm locale={locale} />
      <section aria-labelledby="people">
        <h2 id="people">{t("people.title")}</h2>
        <p>{t("people.body")}</p>
        <p className="actions">
          <a className="quiet-button" href={localePath(locale, PEOPLE)}>
            {t("people.open")}
          </a>
        </p>
      </section>
      <section aria-labelledby="speakers">
        <h2 id="speakers">{t("speakers.title")}</h2>
        <p>{t("speakers.body")}</p>
        {speakers.people.length === 0 ? (
          <p className="hint">{t("speakers.none")}</p>
        ) : (
          <PeopleTable people={speakers.people} locale={locale} />
        )}
      </section>
    </Shell>
  );
}

async function ClassOpenersForm({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.admin.classes" });
  const refusals = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return (
    <section aria-labelledby="classes">
      <h2 id="classes">{t("title")}</h2>
      <ActionForm
        id="who-opens-classes"
        action={setClassOpeners}
        typed={{ who: await findClassOpeners(), ...(await findTyped("who-opens-classes")) }}
        hidden={hiddenFields(locale, null)}
        fields={[
          {
            kind: "choice",
            name: "who",
            legend: t("who"),
            options: [
              { value: "anyone", label: t("anyone"), hint: t("anyoneHint") },
              { value: "chosen", label: t("chosen"), hint: t("chosenHint") },
            ],
          },
        ]}
        words={{ submit: t("save"), unavailable: refusals("unavailable"), done: t("saved") }}
      />
    </section>
  );
}
