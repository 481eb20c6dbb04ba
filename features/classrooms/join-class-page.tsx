import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { FieldSpec } from "@/features/accounts/action-form-parts";
import type { Actor } from "@/features/accounts/actor";
import { hiddenFields } from "@/features/accounts/form-words";
import { formAddress } from "@/features/accounts/forms";
import type { ClassRole } from "@/features/accounts/permission";
import { findTyped } from "@/features/accounts/typed-fields";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { unavailable } from "./class-form-words";
import { joinByCode } from "./join.action";
import type { JoinableClass } from "./join-code.store";
import type { Joinable } from "./joinable";
import { findOwnEnrolment } from "./own-enrolment.store";
import { classPath, JOIN, joinPath } from "./paths";

const FORM = "join-class";

type Props = { locale: Locale; actor: Actor; joinable: Joinable; role: ClassRole };

/** Joins the class of a code: as who one is, as a guest, or with an account first. */
export async function JoinClassPage({ locale, actor, joinable, role }: Props) {
  const { classroom, code } = joinable;
  const t = await getTranslations({ locale, namespace: "ui.classrooms.join" });
  const own = actor && (await findOwnEnrolment(actor.id, classroom.id));
  const isIn = own?.state === "active" || own?.state === "asking";
  const teaches = role === "owner" || role === "teacher" || role === "assistant";
  return (
    <Shell
      locale={locale}
      path={joinPath(code)}
      languageButtons={isIn ? undefined : { form: FORM, name: "go" }}
      person={actor}
    >
      <h1>{t("title")}</h1>
      <Offered classroom={classroom} locale={locale} />
      {isIn ? (
        <AlreadyIn {...{ locale, classroom }} />
      ) : (
        <>
          {classroom.joinAsks && <p>{t("asks")}</p>}
          {teaches && <p className="notice">{t("teaches")}</p>}
          <Joining {...{ locale, actor, joinable }} />
        </>
      )}
      <p>
        <a href={localePath(locale, JOIN)}>{t("another")}</a>
      </p>
    </Shell>
  );
}

/** What a code shows: the class and who answers for it. */
async function Offered({ classroom, locale }: { classroom: JoinableClass; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.join" });
  return (
    <section className="card">
      <h2>{classroom.name}</h2>
      {classroom.school && <p>{classroom.school}</p>}
      <p>{t("of", { name: classroom.teacher })}</p>
    </section>
  );
}

async function AlreadyIn({ locale, classroom }: { locale: Locale; classroom: JoinableClass }) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.join" });
  return (
    <>
      <p>{t("already")}</p>
      <p className="actions">
        <a className="go" href={localePath(locale, classPath(classroom.id))}>
          {t("toClass")}
        </a>
      </p>
    </>
  );
}

type JoiningProps = Omit<Props, "role">;

async function Joining({ locale, actor, joinable }: JoiningProps) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.join" });
  const hasAccount = actor !== null && !actor.isGuest;
  const here = localePath(locale, joinPath(joinable.code));
  const form = <JoiningForm {...{ locale, actor, joinable }} />;
  if (hasAccount) return form;
  return (
    <>
      <Way title={t("withAccount")} body={t("accountBody")}>
        <p className="actions">
          <a className="quiet-button" href={formAddress("sign-in", locale, here)}>
            {t("signIn")}
          </a>
          <a className="quiet-button" href={formAddress("sign-up", locale, here)}>
            {t("makeAccount")}
          </a>
        </p>
      </Way>
      <Way title={t("asGuest")} body={t("guestBody")}>
        {form}
      </Way>
    </>
  );
}

function Way(props: { title: string; body: string; children: ReactNode }) {
  return (
    <section>
      <h2>{props.title}</h2>
      <p>{props.body}</p>
      {props.children}
    </section>
  );
}

async function JoiningForm({ locale, actor, joinable }: JoiningProps) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.join" });
  const { code, classroom } = joinable;
  const name: FieldSpec = {
    ...{ kind: "text", type: "text", name: "name", autoComplete: "name" },
    ...{ label: t("listName"), hint: t("listNameHint") },
  };
  const letsReset: FieldSpec = { kind: "check", name: "letsReset", label: t("letsReset") };
  return (
    <ActionForm
      id={FORM}
      action={joinByCode}
      typed={{ name: actor?.name ?? "", ...(await findTyped(FORM)) }}
      hidden={{ ...hiddenFields(locale, null), code }}
      // A guest has no password to forget.
      fields={actor && !actor.isGuest ? [name, letsReset] : [name]}
      words={{
        submit: t(classroom.joinAsks ? "ask" : "enter"),
        unavailable: await unavailable(locale),
      }}
    />
  );
}
