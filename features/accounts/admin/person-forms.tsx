import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Locale, localePath, routing } from "@/i18n/routing";
import { ActionForm } from "../action-form.client";
import type { CodeWords } from "../action-form-parts";
import { hiddenFields } from "../form-words";
import {
  resetPersonPassword,
  setPersonAccess,
  setPersonAdministers,
  setPersonClasses,
  setPersonLanguages,
} from "./admin.action";
import { personPath } from "./paths";
import type { PersonDetails } from "./people.store";

type Props = { about: PersonDetails; locale: Locale };

/** What the acts on an account have alike: its id goes along, and each stands under a heading with a word of what it does. */
async function formParts({ about, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.admin.person" });
  const refusals = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return {
    t,
    unavailable: refusals("unavailable"),
    hidden: { ...hiddenFields(locale, null), person: about.id },
  };
}

function Act(props: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** A new first password. */
export async function ResetForm(props: Props) {
  const { t, unavailable, hidden } = await formParts(props);
  const { about, locale } = props;
  const codeWords: CodeWords = {
    done: t("reset.done"),
    title: t("reset.cardTitle", { username: about.username }),
    body: t("reset.cardBody"),
    advice: t("reset.cardAdvice"),
    onward: { label: t("reset.onward"), href: localePath(locale, personPath(about.id)) },
  };
  return (
    <Act id="reset" title={t("reset.title")}>
      <ActionForm
        id="reset-password"
        action={resetPersonPassword}
        typed={{}}
        fields={[]}
        words={{ submit: t("reset.submit"), unavailable }}
        {...{ hidden, codeWords }}
        isQuiet
      >
        <p>{t("reset.body")}</p>
      </ActionForm>
    </Act>
  );
}

/** Closes the account, or opens it again. */
export async function AccessForm(props: Props) {
  const { t, unavailable, hidden } = await formParts(props);
  const isDisabled = props.about.disabledAt !== null;
  const words = isDisabled ? "enable" : "disable";
  return (
    <Act id="access" title={t("access.title")}>
      <ActionForm
        id="person-access"
        action={setPersonAccess}
        typed={{}}
        hidden={{ ...hidden, access: isDisabled ? "open" : "closed" }}
        fields={[]}
        words={{ submit: t(`access.${words}.submit`), unavailable, done: t("saved") }}
        isQuiet
      >
        <p>{t(`access.${words}.body`)}</p>
      </ActionForm>
    </Act>
  );
}

/** May open classes where chosen people do. */
export async function ClassesForm(props: Props) {
  const { t, unavailable, hidden } = await formParts(props);
  return (
    <Act id="classes" title={t("classes.title")}>
      <ActionForm
        id="person-classes"
        action={setPersonClasses}
        typed={{ mayOpen: props.about.mayOpenClasses ? "on" : "" }}
        hidden={hidden}
        fields={[
          { kind: "check", name: "mayOpen", label: t("classes.may"), hint: t("classes.hint") },
        ]}
        words={{ submit: t("save"), unavailable, done: t("saved") }}
        isQuiet
      />
    </Act>
  );
}

/** The languages whose texts the person reviews. */
export async function LanguagesForm(props: Props) {
  const { t, unavailable, hidden } = await formParts(props);
  const languages = await getTranslations({
    locale: props.locale,
    namespace: "ui.shell.languages",
  });
  return (
    <Act id="languages" title={t("languages.title")}>
      <ActionForm
        id="person-languages"
        action={setPersonLanguages}
        typed={{ speaks: props.about.speaks.join("\n") }}
        hidden={hidden}
        fields={[
          {
            kind: "checks",
            name: "speaks",
            legend: t("languages.speaks"),
            options: routing.locales.map((one) => ({ value: one, label: languages(one) })),
          },
        ]}
        words={{ submit: t("save"), unavailable, done: t("saved") }}
        isQuiet
      />
    </Act>
  );
}

/** Makes the account an administrator, or one no longer. */
export async function AdministersForm(props: Props) {
  const { t, unavailable, hidden } = await formParts(props);
  const { isAdministrator } = props.about;
  const words = isAdministrator ? "unmake" : "make";
  return (
    <Act id="administers" title={t("administers.title")}>
      <ActionForm
        id="person-administers"
        action={setPersonAdministers}
        typed={{}}
        hidden={{ ...hidden, administers: isAdministrator ? "no" : "yes" }}
        fields={[]}
        words={{ submit: t(`administers.${words}.submit`), unavailable, done: t("saved") }}
        isQuiet
      >
        <p>{t(`administers.${words}.body`)}</p>
      </ActionForm>
    </Act>
  );
}
