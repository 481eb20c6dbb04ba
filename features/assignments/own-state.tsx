import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { saySpan } from "@/i18n/say-moment";
import type { CellState } from "./cell";
import type { OwnAssignment } from "./own-assignment";

/** How a learner stands with an assignment, in words; a lateness says how late. */
export async function OwnState({ own, locale }: { own: OwnAssignment; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.own.states" });
  const { state } = own.cell;
  return (
    <p className="own-state" data-state={state.kind}>
      <strong>
        <StateWords state={state} locale={locale} />
      </strong>
      {!own.mayTake && <> · {t("former")}</>}
    </p>
  );
}

/** A state in words; a lateness says how late. */
export async function StateWords({ state, locale }: { state: CellState; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.own.states" });
  return (
    <>
      {t(wordOf(state))}
      {"lateMs" in state && state.lateMs !== null && <> · {await sayLate(state.lateMs, locale)}</>}
    </>
  );
}

/** "late by 3 h 12 min" */
export async function sayLate(lateMs: number, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.assignments" });
  return t("late", { span: await saySpan(lateMs, locale) });
}

const wordOf = (state: CellState) =>
  state.kind === "excused" ? excusedWord[state.by] : state.kind;

const excusedWord = {
  teacher: "excused-teacher",
  "joined-later": "excused-joined-later",
} as const;
