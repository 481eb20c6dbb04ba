import { getTranslations } from "next-intl/server";
import { uuidv7 } from "uuidv7";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { Actor } from "@/features/accounts/actor";
import { hiddenFields } from "@/features/accounts/form-words";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { localOf } from "@/features/classrooms/class-time";
import type { DrawnItem } from "@/features/quizzes/attempts/start-attempt.store";
import { ItemFields } from "@/features/quizzes/items/item-fields";
import { wordingOf } from "@/features/quizzes/items/wording";
import { Words } from "@/features/quizzes/items/words";
import { sheetItem } from "@/features/quizzes/worksheets/worksheet";
import { type Locale, localePath, routing } from "@/i18n/routing";
import { SelectField } from "@/ui/field";
import { Shell } from "@/ui/shell";
import { assignmentTitle } from "../assigned-title";
import type { Assignment } from "../assignment";
import { listLearners } from "../gradebook/gradebook.store";
import { byName } from "../gradebook/matrix";
import { assignmentPath, cellPath, paperPath } from "../paths";
import { typePaperIn } from "./paper.action";
import { paperScope } from "./paper-responses";

type Props = {
  classroom: Classroom;
  assignment: Assignment;
  /** null before one was chosen. */
  learner: { userId: string; name: string } | null;
  items: readonly DrawnItem[];
  /** How many languages the sheet is in: one in three has fewer items. */
  sheet: number;
  actor: Actor;
  locale: Locale;
  now: Date;
};

/** Types a filled-in worksheet in: the items in the order of the paper, all in one form. */
export async function PaperPage(props: Props) {
  const { classroom, assignment, learner, actor, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.paper" });
  const path = paperPath(classroom.id, assignment.id);
  return (
    <Shell
      locale={locale}
      path={path}
      query={learner ? queryOf(learner.userId, props.sheet) : undefined}
      person={actor}
    >
      <p className="where">
        <a href={localePath(locale, assignmentPath(classroom.id, assignment.id))}>
          {await assignmentTitle(assignment, locale)}
        </a>
      </p>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      {learner ? <PaperForm {...props} learner={learner} /> : <ChooseLearner {...props} />}
    </Shell>
  );
}

const queryOf = (userId: string, sheet: number): string =>
  new URLSearchParams({ learner: userId, sheet: String(sheet) }).toString();

async function ChooseLearner({ classroom, assignment, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.gradebook.paper" });
  const learners = await listLearners(classroom.id, { who: "active", group: null });
  const options = learners.sort(byName).map(({ userId, name }) => ({ value: userId, label: name }));
  const address = localePath(locale, paperPath(classroom.id, assignment.id));
  return (
    <form method="get" action={address} className="filter">
      <SelectField name="learner" label={t("learner")} options={options} />
      <button type="submit" className="go">
        {t("choose")}
      </button>
    </form>
  );
}

type Chosen = Props & { learner: { userId: string; name: string } };

async function PaperForm(props: Chosen) {
  const { classroom, assignment, learner, items, locale, now } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.paper" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  const { userId } = learner;
  return (
    <>
      <h2>
        <a href={localePath(locale, cellPath(classroom.id, assignment.id, userId))}>
          {learner.name}
        </a>
      </h2>
      {assignment.content.kind === "lesson-quiz" && (
        <p>
          {t("itemsOnSheet", { count: items.length })}{" "}
          <a href={`?${queryOf(userId, props.sheet === 3 ? 1 : 3)}`}>
            {t(props.sheet === 3 ? "fewerLanguages" : "threeLanguages")}
          </a>
        </p>
      )}
      <ActionForm
        id="paper"
        action={typePaperIn}
        typed={{ handedIn: localOf(now, classroom.timeZone), language: classroom.language }}
        hidden={{
          ...hiddenFields(locale, null),
          ...{ class: classroom.id, assignment: assignment.id, learner: userId, paper: uuidv7() },
          sheet: String(props.sheet),
        }}
        fields={[
          {
            ...{ kind: "select", name: "language", label: t("language") },
            options: routing.locales.map((one) => ({ value: one, label: languages(one) })),
          },
          {
            ...{ kind: "text", type: "datetime-local", name: "handedIn", autoComplete: "off" },
            ...{ label: t("handedIn"), hint: t("handedInHint") },
          },
        ]}
        words={{ submit: t("submit"), unavailable: account("unavailable") }}
      >
        <ol className="paper-items">
          {items.map((item, index) => (
            <PaperItem key={item.version.hash} item={item} position={index + 1} locale={locale} />
          ))}
        </ol>
      </ActionForm>
    </>
  );
}

/** An item with the fields of a screen, its lists in the order of the printed sheet. */
function PaperItem(props: { item: DrawnItem; position: number; locale: Locale }) {
  const { item, position, locale } = props;
  const { version, lesson } = item;
  const wording = wordingOf({ content: version, lesson }, locale, null);
  return (
    <li>
      <fieldset>
        <legend>
          <Words wording={wording} name="prompt" />
        </legend>
        <ItemFields
          item={sheetItem(version.item, version.words).item}
          wording={wording}
          response={null}
          locale={locale}
          scope={paperScope(position)}
        />
      </fieldset>
    </li>
  );
}
