import { getTranslations } from "next-intl/server";
import { uuidv7 } from "uuidv7";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import { localePath } from "@/i18n/routing";
import { groupsPath } from "../paths";
import { makeGroup } from "./group.action";
import { listGroups } from "./group.store";
import { groupPath } from "./groups-query";
import { RosterFrame } from "./roster-frame";
import type { Visit } from "./roster-visit";

const FORM = "new-group";

/** The groups of a class: learners who are set something together. */
export async function GroupsPage({ visit }: { visit: Visit }) {
  const { classroom, locale, isManager } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.groups" });
  const groups = await listGroups(classroom.id);
  return (
    <RosterFrame
      visit={visit}
      path={groupsPath(classroom.id)}
      form={isManager ? FORM : undefined}
      title={t("title")}
    >
      <p>{t("lead")}</p>
      {groups.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <ul className="group-list">
          {groups.map(({ id, name, members }) => (
            <li key={id}>
              <a href={localePath(locale, groupPath(classroom.id, id))}>{name}</a>{" "}
              <span className="hint">{t("members", { count: members })}</span>
            </li>
          ))}
        </ul>
      )}
      {isManager && <NewGroup visit={visit} />}
    </RosterFrame>
  );
}

async function NewGroup({ visit }: { visit: Visit }) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.groups" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return (
    <section>
      <h2>{t("make")}</h2>
      <ActionForm
        id={FORM}
        action={makeGroup}
        typed={await findTyped(FORM)}
        hidden={{ ...hiddenFields(locale, null), class: classroom.id, group: uuidv7() }}
        fields={[
          {
            ...{ kind: "text", type: "text", name: "name", label: t("name") },
            autoComplete: "off",
          },
        ]}
        words={{ submit: t("submit"), unavailable: account("unavailable") }}
      />
    </section>
  );
}
