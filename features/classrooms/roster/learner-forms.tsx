import { getTranslations } from "next-intl/server";
import { ActionForm, type ActionFormProps } from "@/features/accounts/action-form.client";
import type { FieldSpec } from "@/features/accounts/action-form-parts";
import type { FormName } from "@/features/accounts/form-pages";
import { hiddenFields, textSpecs } from "@/features/accounts/form-words";
import type { Fields } from "@/features/accounts/forms";
import { findTyped } from "@/features/accounts/typed-fields";
import { listTaught } from "../class-list.store";
import { listGroups, listGroupsOf } from "./group.store";
import { giveMinutes, putInGroups, renameInList, unlock } from "./learner.action";
import { move, remove } from "./leaving.action";
import { countWork, type Learner } from "./roster.store";
import type { Visit } from "./roster-visit";

/** What can be done about a learner with a form on the learner's page. */
export const learnerForms = ["rename", "groups", "minutes", "unlock", "move", "remove"] as const;
export type LearnerForm = (typeof learnerForms)[number];

type OfLearner = { visit: Visit; learner: Learner };

/** One of these forms. */
export async function LearnerForms({ act, ...of }: OfLearner & { act: LearnerForm }) {
  const t = await getTranslations({ locale: of.visit.locale, namespace: "ui.roster.acts" });
  const Form = forms[act];
  return (
    <section id="act">
      <h2>{t(act)}</h2>
      <Form {...of} />
    </section>
  );
}

const forms = {
  rename: RenameForm,
  groups: GroupsForm,
  minutes: MinutesForm,
  unlock: UnlockForm,
  move: MoveForm,
  remove: RemoveForm,
};

type FrameProps = OfLearner & {
  form: FormName;
  action: ActionFormProps["action"];
  typed?: Fields;
  fields: FieldSpec[];
  submit: string;
  lead: string;
};

/** What all of them share: whose, where, and what is told if the server cannot be reached. */
async function LearnerFormFrame(props: FrameProps) {
  const { visit, learner, form, action, fields, submit, lead } = props;
  const { classroom, locale } = visit;
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return (
    <ActionForm
      {...{ id: form, action, fields }}
      typed={{ ...props.typed, ...(await findTyped(form)) }}
      hidden={{ ...hiddenFields(locale, null), class: classroom.id, user: learner.userId }}
      words={{ submit, unavailable: account("unavailable") }}
    >
      <p>{lead}</p>
    </ActionForm>
  );
}

async function RenameForm(of: OfLearner) {
  const { locale } = of.visit;
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  const { name } = await textSpecs(locale);
  return (
    <LearnerFormFrame
      {...of}
      form="learner-rename"
      action={renameInList}
      typed={{ name: of.learner.name, schoolId: of.learner.schoolId }}
      fields={[
        { ...name, hint: undefined, autoComplete: "off" },
        {
          ...{ kind: "text", type: "text", name: "schoolId", label: t("table.schoolId") },
          ...{ autoComplete: "off", isOptional: true },
        },
      ]}
      submit={t("rename.submit")}
      lead={t("rename.lead")}
    />
  );
}

async function GroupsForm(of: OfLearner) {
  const { classroom, locale } = of.visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.inGroups" });
  const groups = await listGroups(classroom.id);
  if (groups.length === 0) return <p>{t("none")}</p>;
  const own = await listGroupsOf(classroom.id, of.learner.userId);
  return (
    <LearnerFormFrame
      {...of}
      form="learner-groups"
      action={putInGroups}
      typed={{ groups: own.join("\n") }}
      fields={[
        {
          ...{ kind: "checks", name: "groups", legend: t("choose") },
          options: groups.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]}
      submit={t("submit")}
      lead={t("lead")}
    />
  );
}

async function MinutesForm(of: OfLearner) {
  const t = await getTranslations({ locale: of.visit.locale, namespace: "ui.roster.minutes" });
  return (
    <LearnerFormFrame
      {...of}
      form="learner-minutes"
      action={giveMinutes}
      typed={{ minutes: String(of.learner.extraMinutes) }}
      fields={[
        {
          ...{ kind: "text", type: "number", name: "minutes", label: t("minutes") },
          ...{ autoComplete: "off", min: 0, max: 600, step: 1 },
        },
      ]}
      submit={t("submit")}
      lead={t("lead")}
    />
  );
}

async function UnlockForm(of: OfLearner) {
  const t = await getTranslations({ locale: of.visit.locale, namespace: "ui.roster.unlock" });
  if (of.learner.isGuest) return <p>{t("guest")}</p>;
  return (
    <LearnerFormFrame
      {...of}
      form="learner-unlock"
      action={unlock}
      fields={[]}
      submit={t("submit")}
      lead={t("lead")}
    />
  );
}

async function MoveForm(of: OfLearner) {
  const { actor, classroom, locale } = of.visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.move" });
  const { classes } = await listTaught(actor.id, false);
  const others = classes.filter(({ id, state }) => id !== classroom.id && state === "teaching");
  if (others.length === 0) return <p>{t("none")}</p>;
  return (
    <LearnerFormFrame
      {...of}
      form="learner-move"
      action={move}
      fields={[
        {
          ...{ kind: "choice", name: "to", legend: t("choose") },
          options: others.map(({ id, name, school }) => ({ value: id, label: name, hint: school })),
        },
      ]}
      submit={t("submit")}
      lead={t("lead", { name: of.learner.name })}
    />
  );
}

async function RemoveForm(of: OfLearner) {
  const { classroom, locale } = of.visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.remove" });
  const work = await countWork(classroom.id, of.learner.userId);
  const { name } = of.learner;
  return (
    <LearnerFormFrame
      {...of}
      form="learner-remove"
      action={remove}
      fields={[]}
      submit={t("submit", { name })}
      lead={t("lead", { name, ...work })}
    />
  );
}
