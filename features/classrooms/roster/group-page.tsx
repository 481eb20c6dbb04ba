import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import { localePath } from "@/i18n/routing";
import { groupsPath } from "../paths";
import { renameThisGroup, tickMembers } from "./group.action";
import { type ClassGroup, listMembers } from "./group.store";
import { groupPath } from "./groups-query";
import { listLearners } from "./roster.store";
import { RosterFrame } from "./roster-frame";
import type { Visit } from "./roster-visit";

type OfGroup = { visit: Visit; group: ClassGroup };

type PageProps = OfGroup & {
  /** The learner after whom the page of those who may be ticked begins. */
  after: string | null;
  /** Asks whether the group is really to be deleted, in the place of everything else. */
  deletion: ReactNode;
};

/** One group: who is in it, what it is called. */
export async function GroupPage({ visit, group, after, deletion }: PageProps) {
  const { classroom, locale, isManager } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.groups" });
  const query = new URLSearchParams({ group: group.id, ...(after ? { after } : {}) });
  if (deletion) query.set("act", "delete");
  const list = localePath(locale, groupsPath(classroom.id));
  return (
    <RosterFrame
      visit={visit}
      path={groupsPath(classroom.id)}
      query={query.toString()}
      form={isManager && !deletion ? "group-members" : undefined}
      title={group.name}
    >
      {deletion ?? (
        <>
          <Members {...{ visit, group, after }} />
          {isManager && <Rename {...{ visit, group }} />}
          {isManager && (
            <p className="actions">
              <a
                className="quiet-button"
                href={`${localePath(locale, groupPath(classroom.id, group.id))}&act=delete`}
              >
                {t("toDelete")}
              </a>
            </p>
          )}
        </>
      )}
      <p className="actions">
        <a className="quiet-button" href={list}>
          {t("toList")}
        </a>
      </p>
    </RosterFrame>
  );
}

async function Members({ visit, group, after }: OfGroup & { after: string | null }) {
  const { classroom, locale, isManager } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.groups" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const { learners, next } = await listLearners({
    ...{ classroomId: classroom.id, state: "active", search: "", after },
    // Who may only look sees the members; who may tick sees everybody.
    groupId: isManager ? null : group.id,
  });
  const shown = learners.map(({ userId }) => userId);
  const inIt = await listMembers(group.id, shown);
  const onward = next && `${groupPath(classroom.id, group.id)}&after=${next}`;
  return (
    <>
      {learners.length === 0 && <p>{t("nobody")}</p>}
      {!isManager && (
        <ul>
          {learners.map(({ userId, name }) => (
            <li key={userId}>{name}</li>
          ))}
        </ul>
      )}
      {isManager && learners.length > 0 && (
        <ActionForm
          id="group-members"
          action={tickMembers}
          typed={{ members: inIt.join("\n"), ...(await findTyped("group-members")) }}
          hidden={{
            ...{ ...hiddenFields(locale, null), class: classroom.id, group: group.id },
            shown: shown.join("\n"),
          }}
          fields={[
            {
              ...{ kind: "checks", name: "members", legend: t("choose") },
              options: learners.map(({ userId, name, username }) => ({
                ...{ value: userId, label: name, hint: username },
              })),
            },
          ]}
          words={{ submit: t("saveMembers"), unavailable: account("unavailable") }}
        />
      )}
      {onward && (
        <p className="actions">
          <a className="quiet-button" href={localePath(locale, onward)}>
            {t("next")}
          </a>
        </p>
      )}
    </>
  );
}

async function Rename({ visit, group }: OfGroup) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.groups" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return (
    <section>
      <h2>{t("rename")}</h2>
      <ActionForm
        id="rename-group"
        action={renameThisGroup}
        typed={{ name: group.name, ...(await findTyped("rename-group")) }}
        hidden={{ ...hiddenFields(locale, null), class: classroom.id, group: group.id }}
        fields={[
          {
            ...{ kind: "text", type: "text", name: "name", label: t("name") },
            autoComplete: "off",
          },
        ]}
        words={{ submit: t("saveName"), unavailable: account("unavailable") }}
        isQuiet
      />
    </section>
  );
}
