import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { FieldSpec } from "@/features/accounts/action-form-parts";
import { hiddenFields } from "@/features/accounts/form-words";
import { endOfDay, localOf } from "@/features/classrooms/class-time";
import { type Locale, localePath } from "@/i18n/routing";
import { sayZone } from "@/i18n/say-moment";
import { assignmentTitle } from "./assigned-title";
import type { Assignment } from "./assignment";
import { actOnAssignment, deleteForGood, reopen } from "./assignment-acts.action";
import { countAttempts } from "./counts.store";
import type { Deed } from "./deeds";
import { assignPath } from "./paths";
import type { StaffContext } from "./staff-context";

type Props = StaffContext & {
  assignment: Assignment;
  /** How many are at work at this moment. */
  working: number;
};

/** What a teacher may do with an assignment beside changing it: close, open again, hide, put away, copy, delete. */
export async function AssignmentActs(props: Props) {
  const { classroom, assignment, locale, now, working } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.acts" });
  const closed = assignment.cutOffAt !== null && assignment.cutOffAt <= now;
  const isQuiz = assignment.content.kind !== "reading";
  const copy = assignPath(classroom.id, `copy-${assignment.id}`);
  return (
    <section className="acts">
      <h2>{t("title")}</h2>
      {!closed && isQuiz && (
        <div className="card">
          <h3>{t("close")}</h3>
          <p>{t("closeBody", { count: working })}</p>
          <DeedForm {...props} deed="close" />
          <DeedForm {...props} deed="close-soon" />
        </div>
      )}
      {closed && <ReopenForm {...props} />}
      {isQuiz && <DeedForm {...props} deed={assignment.resultsHidden ? "show" : "hide"} />}
      <p className="actions">
        <a className="quiet-button" href={localePath(locale, copy)}>
          {t("copy")}
        </a>
      </p>
      <DeedForm {...props} deed={assignment.archivedAt ? "unarchive" : "archive"} />
      <DeleteForm {...props} />
    </section>
  );
}

const formIds = ({ classroom, assignment, locale }: Props) => ({
  ...hiddenFields(locale, null),
  class: classroom.id,
  assignment: assignment.id,
});

const unavailableWords = async (locale: Locale) =>
  (await getTranslations({ locale, namespace: "ui.account.refusals" }))("unavailable");

/** One button. */
async function DeedForm(props: Props & { deed: Deed }) {
  const { locale, deed } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.acts" });
  return (
    <ActionForm
      id={`assignment-${deed}`}
      scope={deed}
      action={actOnAssignment}
      typed={{}}
      hidden={{ ...formIds(props), deed }}
      fields={[]}
      words={{ submit: t(`deeds.${deed}`), unavailable: await unavailableWords(locale) }}
      isQuiet
    />
  );
}

async function ReopenForm(props: Props) {
  const { classroom, assignment, locale, now } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.acts" });
  const zone = await sayZone(classroom.timeZone, locale);
  const date = { kind: "text", type: "datetime-local", autoComplete: "off" } as const;
  const fields: FieldSpec[] = [
    { ...date, name: "dueAt", label: t("newDue"), hint: zone, isOptional: true },
    { ...date, name: "cutOffAt", label: t("newCutOff"), hint: zone, isOptional: true },
    { kind: "area", name: "reason", label: t("reason"), hint: t("reasonHint"), maxLength: 300 },
  ];
  const dueAt = localOf(endOfDay(now, classroom.timeZone, 2), classroom.timeZone);
  return (
    <div className="card">
      <h3>{t("reopen")}</h3>
      <p>{t("reopenBody")}</p>
      <ActionForm
        id="assignment-reopen"
        scope="reopen"
        action={reopen}
        typed={{ dueAt }}
        hidden={{ ...formIds(props), version: String(assignment.version) }}
        fields={fields}
        words={{ submit: t("reopen"), unavailable: await unavailableWords(locale) }}
        isQuiet
      />
    </div>
  );
}

/** With attempts its title is to be typed, and putting it away is offered first (teaching.md 2.15). */
async function DeleteForm(props: Props) {
  const { assignment, classroom, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.acts" });
  const attempts = await countAttempts(assignment.id);
  const title = await assignmentTitle(assignment, locale);
  const typing: FieldSpec = {
    ...{ kind: "text", type: "text", name: "title", autoComplete: "off" },
    label: t("typeTitle", { title }),
  };
  return (
    <details className="more-fields">
      <summary>{t("delete")}</summary>
      <p>{attempts > 0 ? t("deleteBody", { count: attempts }) : t("deleteEmpty")}</p>
      {attempts > 0 && !assignment.archivedAt && <p>{t("archiveFirst")}</p>}
      <ActionForm
        id="assignment-delete"
        scope="delete"
        action={deleteForGood}
        typed={{}}
        hidden={{ ...formIds(props), class: classroom.id }}
        fields={attempts > 0 ? [typing] : []}
        words={{ submit: t("delete"), unavailable: await unavailableWords(locale) }}
        isQuiet
      />
    </details>
  );
}
