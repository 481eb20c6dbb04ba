import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { Actor } from "@/features/accounts/actor";
import { ChoiceField } from "@/features/accounts/choice-field";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { wordingOf } from "@/features/quizzes/items/wording";
import { plainWords } from "@/features/quizzes/items/words";
import {
  listAcceptable,
  previewRuling,
  type RulingReport,
} from "@/features/quizzes/regrading/assignment-regrade.store";
import type { Ruling } from "@/features/quizzes/regrading/ruling";
import { formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import type { Assignment } from "../assignment";
import { regradePath, staffAttemptPath } from "../paths";
import { listNames } from "./cell-place.store";
import type { HeldItem } from "./class-regrade.store";
import { regradeItem } from "./regrade.action";
import { itemName, rulingName } from "./ruling-fields";

export type RegradeProps = {
  classroom: Classroom;
  assignment: Assignment;
  /** The item that the address names; null for none. */
  item: { lesson: string; itemId: string } | null;
  ruling: Ruling | null;
  actor: Actor;
  locale: Locale;
};

type Props = RegradeProps & { held: HeldItem };

/** What an item asks, in a language, in one line. */
export const promptOf = ({ content, lesson }: HeldItem, locale: Locale): string =>
  plainWords(wordingOf({ content, lesson }, locale, null), "prompt");

/** One item: how it may count, who would change, and the button that does it. */
export async function RegradeItem(props: Props) {
  const { classroom, assignment, held, ruling, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.regrade" });
  const address = localePath(locale, regradePath(classroom.id, assignment.id));
  return (
    <>
      <p>
        <a href={address}>{t("otherItem")}</a>
      </p>
      <h2 className="prompt">{promptOf(held, locale)}</h2>
      <form method="get" action={address}>
        <input type="hidden" name="item" value={itemName(held)} />
        <ChoiceField
          spec={{ kind: "choice", name: "rule", legend: t("how"), options: await options(props) }}
          error={undefined}
          chosen={ruling ? rulingName(ruling) : undefined}
        />
        <p className="actions">
          <button type="submit" className="quiet-button">
            {t("preview")}
          </button>
        </p>
      </form>
      {ruling && <Preview {...props} ruling={ruling} />}
    </>
  );
}

async function options({ assignment, held, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.gradebook.regrade" });
  const given = await listAcceptable({ assignmentId: assignment.id, ...keyOf(held) });
  return [
    { value: "dropped", label: t("rules.dropped"), hint: t("hints.dropped") },
    { value: "full-credit", label: t("rules.full-credit"), hint: t("hints.full-credit") },
    ...given.map((one) => ({
      value: `accept:${one.given}`,
      label: t("rules.accepted", { words: givenWords(held, one.given, locale) }),
      hint: t("gaveIt", { count: one.count }),
    })),
  ];
}

const keyOf = ({ lesson, itemId }: HeldItem) => ({ lesson, itemId });

/** What learners gave, in words: a choice's, a place's, or what they typed. */
function givenWords({ content, lesson }: HeldItem, given: string, locale: Locale): string {
  const wording = wordingOf({ content, lesson }, locale, null);
  switch (content.item.interaction) {
    case "choice":
    case "multiple-choice":
      return plainWords(wording, `choices.${given}`);
    case "map-choice":
      return plainWords(wording, `places.${given}`);
    case "hottext":
      return wording.text.inside("text", `hot-${given}`);
    case "text-entry":
    case "order":
    case "match":
    case "inline-choice":
    case "gap-match":
    case "extended-text":
      return given;
  }
}

async function Preview(props: Props & { ruling: Ruling }) {
  const { classroom, assignment, held, ruling, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.regrade" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const found = await previewRuling({ assignmentId: assignment.id, ...keyOf(held) }, ruling);
  if (!found.ok) return <p className="notice">{t("alone")}</p>;
  const report = found.value;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t("previewTitle")}</h2>
      <p role="status">
        {t("report", { changed: report.changes.length, all: report.lookedAt, down: report.down })}
      </p>
      <Changes report={report} classroomId={classroom.id} locale={locale} />
      {report.changes.length > 0 && classroom.archivedAt === null && (
        <ActionForm
          id="class-regrade"
          action={regradeItem}
          typed={await findTyped("class-regrade")}
          hidden={{
            ...hiddenFields(locale, null),
            ...{ class: classroom.id, assignment: assignment.id },
            ...{ item: itemName(held), rule: rulingName(ruling) },
          }}
          fields={[
            {
              ...{ kind: "area", name: "reason", rows: 3, maxLength: 300 },
              ...{ label: t("reason"), hint: t("reasonHint") },
            },
          ]}
          words={{ submit: t("apply"), unavailable: account("unavailable") }}
        />
      )}
    </section>
  );
}

/** A page names so many; the count above tells of all. */
const MOST_NAMED = 100;

async function Changes(props: { report: RulingReport; classroomId: string; locale: Locale }) {
  const { report, classroomId, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.regrade" });
  const shown = report.changes.slice(0, MOST_NAMED);
  const names = await listNames(
    classroomId,
    shown.map(({ userId }) => userId),
  );
  const percent = (share: number | null) => formatPercent(share ?? 0, locale);
  return (
    <ul>
      {shown.map((change) => (
        <li key={change.attemptId}>
          <a href={localePath(locale, staffAttemptPath(classroomId, change.attemptId))}>
            {names.get(change.userId) ?? change.name}
          </a>
          {": "}
          {t("moves", {
            before: percent(change.outcomeBefore),
            after: percent(change.outcomeAfter),
          })}
        </li>
      ))}
    </ul>
  );
}
