import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { FieldSpec } from "@/features/accounts/action-form-parts";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import { localePath } from "@/i18n/routing";
import { sayMoment, sayZone } from "@/i18n/say-moment";
import { Shell } from "@/ui/shell";
import { assignmentTitle } from "./assigned-title";
import type { Assignment } from "./assignment";
import { giveExtension, takeExtensionBack } from "./extension.action";
import { type Extension, listExtensions } from "./extension.store";
import { extensionFields } from "./extension-form";
import { assignmentPath, extensionsPath } from "./paths";
import { type Choosable, listChoosable } from "./recipients.store";
import type { StaffContext } from "./staff-context";
import { ToldDates } from "./told-dates";

type Props = StaffContext & {
  assignment: Assignment;
  said: "given" | "removed" | null;
  /** For whom the form is opened: "user-<id>" or "group-<id>". */
  to: string | null;
};

/** More time or tries for some: who has which, and a form to give it (teaching.md 2.5). */
export async function ExtensionsPage(props: Props) {
  const { actor, classroom, assignment, locale, now, said } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.extensions" });
  const extensions = await listExtensions(assignment.id);
  const here = extensionsPath(classroom.id, assignment.id);
  return (
    <Shell
      locale={locale}
      path={here}
      query={props.to ? new URLSearchParams({ to: props.to }).toString() : undefined}
      person={actor}
      languageButtons={classroom.archivedAt ? undefined : { form: "extension", name: "go" }}
    >
      <p className="where">
        <a href={localePath(locale, assignmentPath(classroom.id, assignment.id))}>
          {await assignmentTitle(assignment, locale)}
        </a>
      </p>
      <h1>{t("title")}</h1>
      {said && (
        <p className="notice" role="status">
          {t(`said.${said}`)}
        </p>
      )}
      <p>{t("lead")}</p>
      <ToldDates dates={assignment} clock={{ timeZone: classroom.timeZone, now }} locale={locale} />
      {extensions.length === 0 && <p>{t("none")}</p>}
      <ul className="extension-list">
        {extensions.map((extension) => (
          <ExtensionLine key={extension.id} {...props} extension={extension} />
        ))}
      </ul>
      {!classroom.archivedAt && <ExtensionForm {...props} extensions={extensions} />}
    </Shell>
  );
}

async function ExtensionLine(props: Props & { extension: Extension }) {
  const { extension, classroom, assignment, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.extensions" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const here = localePath(locale, extensionsPath(classroom.id, assignment.id));
  const to = extension.userId ? `user-${extension.userId}` : `group-${extension.groupId}`;
  return (
    <li className="card">
      <h2>{t(extension.userId ? "of" : "ofGroup", { name: extension.name })}</h2>
      <ul className="dates">
        {(await given(extension, props)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {extension.reason && <p className="hint">{t("because", { reason: extension.reason })}</p>}
      {!classroom.archivedAt && (
        <div className="actions">
          <a className="quiet-button" href={`${here}?to=${to}#extension`}>
            {t("change")}
          </a>
          <ActionForm
            id={`remove-${extension.id}`}
            scope={extension.id}
            action={takeExtensionBack}
            typed={{}}
            hidden={{
              ...hiddenFields(locale, null),
              ...{ class: classroom.id, assignment: assignment.id, extension: extension.id },
            }}
            fields={[]}
            words={{ submit: t("remove"), unavailable: account("unavailable") }}
            isQuiet
          />
        </div>
      )}
    </li>
  );
}

/** What an extension gives, a line each. */
async function given(extension: Extension, { classroom, locale, now }: Props): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: "ui.assignments.extensions" });
  const clock = { timeZone: classroom.timeZone, now };
  const lines: string[] = [];
  for (const field of ["opensAt", "dueAt", "cutOffAt"] as const) {
    const at = extension[field];
    if (at) lines.push(t(`gives.${field}`, { when: await sayMoment(at, locale, clock) }));
  }
  const { attemptsAllowed, extraMinutes } = extension;
  if (attemptsAllowed !== null) lines.push(t("gives.attempts", { count: attemptsAllowed }));
  if (extraMinutes !== null) lines.push(t("gives.minutes", { count: extraMinutes }));
  return lines;
}

async function ExtensionForm(props: Props & { extensions: readonly Extension[] }) {
  const { classroom, assignment, locale, extensions } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.extensions" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const typed = await findTyped("extension");
  const to = typed.to ?? props.to ?? "";
  const known = extensions.find(({ userId, groupId }) =>
    [`user-${userId}`, `group-${groupId}`].includes(to),
  );
  const start = known ? extensionFields(known, classroom.timeZone) : { to };
  return (
    <section id="extension">
      <h2>{t(known ? "changeTitle" : "give")}</h2>
      <ActionForm
        id="extension"
        action={giveExtension}
        typed={{ ...start, ...typed }}
        hidden={{
          ...hiddenFields(locale, null),
          ...{ class: classroom.id, assignment: assignment.id },
        }}
        fields={await extensionSpecs(await listChoosable(classroom.id), props)}
        words={{ submit: t("submit"), unavailable: account("unavailable") }}
      />
    </section>
  );
}

async function extensionSpecs(
  { groups, learners }: Choosable,
  { classroom, assignment, locale }: Props,
): Promise<FieldSpec[]> {
  const t = await getTranslations({ locale, namespace: "ui.assignments.extensions" });
  const fields = await getTranslations({ locale, namespace: "ui.assignments.fields" });
  const zone = await sayZone(classroom.timeZone, locale);
  const isQuiz = assignment.content.kind !== "reading";
  const optional = { kind: "text", autoComplete: "off", isOptional: true } as const;
  const date = (name: "opensAt" | "dueAt" | "cutOffAt"): FieldSpec => ({
    ...{ ...optional, type: "datetime-local", name },
    ...{ label: fields(name), hint: t("emptyKeeps", { zone }) },
  });
  const numbers: FieldSpec[] = [
    {
      ...{ ...optional, type: "number", name: "attemptsAllowed", min: 1, max: 100 },
      ...{ label: t("attemptsAllowed"), hint: t("attemptsAllowedHint") },
    },
    {
      ...{ ...optional, type: "number", name: "extraMinutes", min: 0, max: 600 },
      ...{ label: t("extraMinutes"), hint: t("extraMinutesHint") },
    },
  ];
  return [
    {
      kind: "select",
      ...{ name: "to", label: t("to") },
      options: [
        { value: "", label: t("choose") },
        ...groups.map(({ id, name }) => ({ value: `group-${id}`, label: t("ofGroup", { name }) })),
        ...learners.map(({ userId, name }) => ({ value: `user-${userId}`, label: name })),
      ],
    },
    date("dueAt"),
    date("cutOffAt"),
    ...(isQuiz ? numbers : []),
    date("opensAt"),
    { kind: "area", name: "reason", label: t("reason"), hint: t("reasonHint"), maxLength: 300 },
  ];
}
