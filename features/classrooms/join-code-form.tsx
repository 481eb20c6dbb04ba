import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { FieldSpec } from "@/features/accounts/action-form-parts";
import { hiddenFields } from "@/features/accounts/form-words";
import { groupSymbols } from "@/features/accounts/readable-code";
import type { Locale } from "@/i18n/routing";
import { unavailable } from "./class-form-words";
import type { Classroom } from "./class-member.store";
import { joinTerms } from "./join-code";
import { endJoinCode, saveJoinCode } from "./join-code.action";
import { findJoinState, type JoinState } from "./join-code.store";
import { sayTerm } from "./join-code-card";

type Props = { classroom: Classroom; locale: Locale };

/** Makes, changes and closes the code by which learners join a class. */
export async function JoinCodeForm({ classroom, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms" });
  const state = await findJoinState(classroom.id);
  const code = state.joinCode;
  const hidden = { ...hiddenFields(locale, null), class: classroom.id };
  return (
    <section id="join-code">
      <h2>{t("codeForm.title")}</h2>
      {code ? (
        <p>
          {t("codeForm.now", { code: groupSymbols(code) })}{" "}
          {await sayTerm(state, classroom.timeZone, locale)}
        </p>
      ) : (
        <p>{t("code.none")}</p>
      )}
      <ActionForm
        id="class-code"
        action={saveJoinCode}
        typed={state.joinAsks ? { asks: "on" } : {}}
        hidden={{ ...hidden, version: String(state.version), shown: code ?? "" }}
        fields={await fieldsFor(state, locale)}
        words={{
          submit: t(code ? "codeForm.save" : "codeForm.make"),
          unavailable: await unavailable(locale),
        }}
        scope="code"
        isQuiet={code !== null}
      />
      {code && (
        <ActionForm
          id="class-code-close"
          action={endJoinCode}
          typed={{}}
          hidden={hidden}
          fields={[]}
          words={{ submit: t("codeForm.close"), unavailable: await unavailable(locale) }}
          isQuiet
        >
          <p className="hint">{t("codeForm.closing")}</p>
        </ActionForm>
      )}
    </section>
  );
}

async function fieldsFor({ joinCode }: JoinState, locale: Locale): Promise<FieldSpec[]> {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.codeForm" });
  const terms = joinCode ? (["keep", ...joinTerms] as const) : joinTerms;
  const term: FieldSpec = {
    ...{ kind: "select", name: "term", label: t("term") },
    options: terms.map((value) => ({ value, label: t(`terms.${value}`) })),
  };
  const asks: FieldSpec = { kind: "check", name: "asks", label: t("asks") };
  const renews: FieldSpec = { kind: "check", name: "renews", label: t("renews") };
  return joinCode ? [term, asks, renews] : [term, asks];
}
