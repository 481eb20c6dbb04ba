import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { Shell } from "@/ui/shell";
import { rename, renewRecoveryCode } from "./account.action";
import { findJoinDate } from "./account.store";
import { ActionForm } from "./action-form.client";
import type { Person } from "./actor";
import { OWN_DATA } from "./erasing/paths";
import { codeWords, hiddenFields, textSpecs } from "./form-words";
import { may } from "./permission";
import { PasswordForm } from "./settings/password-form";
import { SettingsForm } from "./settings/settings-form";
import { changeUser, signOut, signOutEverywhere } from "./sign-out.action";
import { findTyped } from "./typed-fields";

type Props = { person: Person; locale: Locale };

/** `waiting` tells of what has not left this browser yet: signing out leaves it here. */
type PageProps = Props & { waiting: ReactNode };

/** An account's own page: who one is, what one likes, password and recovery code, one's own data, and the ways out. */
export async function AccountPage({ person, locale, waiting }: PageProps) {
  const t = await getTranslations({ locale, namespace: "ui.account.account" });
  return (
    <Shell
      locale={locale}
      path="/account"
      languageButtons={{ form: "account-name", name: "go" }}
      person={person}
    >
      <h1>{t("title")}</h1>
      <ChangeUser locale={locale} />
      <WhoOneIs person={person} locale={locale} />
      <SettingsForm person={person} locale={locale} />
      <PasswordForm locale={locale} />
      <RecoveryCodeForm locale={locale} />
      <FurtherPages person={person} locale={locale} />
      <WaysOut locale={locale} waiting={waiting} />
    </Shell>
  );
}

/** First on the page: on a phone of several pupils it is pressed more often than anything else here. */
async function ChangeUser({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.account" });
  return (
    <ActionForm
      id="change-user"
      action={changeUser}
      typed={{}}
      hidden={hiddenFields(locale, null)}
      fields={[]}
      words={{ submit: t("account.changeUser"), unavailable: t("refusals.unavailable") }}
      isQuiet
    />
  );
}

async function WhoOneIs({ person, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.account" });
  const specs = await textSpecs(locale);
  const joined = await findJoinDate(person.id);
  const typed = await findTyped("account-name");
  return (
    <section>
      <dl>
        <dt>{t("account.username")}</dt>
        <dd>{person.username}</dd>
      </dl>
      {joined && (
        <p className="hint">
          {t("account.createdAt", { when: await sayWhen(joined, locale, "date") })}
        </p>
      )}
      <h2>{t("account.changeName")}</h2>
      <ActionForm
        id="account-name"
        action={rename}
        typed={{ name: person.name, ...typed }}
        hidden={hiddenFields(locale, null)}
        fields={[specs.name]}
        words={{
          submit: t("account.saveName"),
          unavailable: t("refusals.unavailable"),
          done: t("account.nameSaved"),
        }}
      />
    </section>
  );
}

/** What is kept of oneself; and, for who has that right, the administration of this place. */
async function FurtherPages({ person, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.settings" });
  const admin = await getTranslations({ locale, namespace: "ui.admin" });
  return (
    <section>
      <h2>{t("data.title")}</h2>
      <p>{t("data.lead")}</p>
      <p className="actions">
        <a className="quiet-button" href={localePath(locale, OWN_DATA)}>
          {t("data.open")}
        </a>
        {may(person, "administer", null) && (
          <a className="quiet-button" href={localePath(locale, "/admin")}>
            {admin("title")}
          </a>
        )}
      </p>
    </section>
  );
}

async function RecoveryCodeForm({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.account" });
  const specs = await textSpecs(locale);
  const onward = { label: t("recoveryCode.goOn"), href: localePath(locale, "/progress") };
  return (
    <section>
      <h2>{t("account.newCode")}</h2>
      <ActionForm
        id="recovery-code"
        action={renewRecoveryCode}
        typed={{}}
        hidden={hiddenFields(locale, null)}
        fields={[{ ...specs.password, label: t("fields.currentPassword") }]}
        words={{ submit: t("account.makeCode"), unavailable: t("refusals.unavailable") }}
        codeWords={await codeWords(locale, { done: t("account.codeMade"), onward })}
        isQuiet
      >
        <p>{t("account.newCodeBody")}</p>
      </ActionForm>
    </section>
  );
}

async function WaysOut({ locale, waiting }: { locale: Locale; waiting: ReactNode }) {
  const t = await getTranslations({ locale, namespace: "ui.account" });
  const common = { typed: {}, hidden: hiddenFields(locale, null), fields: [], isQuiet: true };
  const unavailable = t("refusals.unavailable");
  return (
    <section>
      <h2>{t("account.leave")}</h2>
      <p>{t("account.leaveBody")}</p>
      {waiting}
      <ActionForm
        {...common}
        id="sign-out"
        action={signOut}
        words={{ submit: t("account.signOut"), unavailable }}
      />
      <ActionForm
        {...common}
        id="sign-out-everywhere"
        action={signOutEverywhere}
        words={{ submit: t("account.signOutEverywhere"), unavailable }}
      />
    </section>
  );
}
