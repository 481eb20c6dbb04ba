import { getTranslations } from "next-intl/server";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { type Locale, localePath } from "@/i18n/routing";
import { SelectField } from "@/ui/field";
import { gradebookPath } from "../paths";
import { cellFilters, type GradebookQuery } from "./gradebook-query";

/** Which learners are shown: a form that is sent by GET, so that its reply has an address. */
export async function GradebookFilter(props: {
  classroom: Classroom;
  groups: readonly { id: string; name: string }[];
  query: GradebookQuery;
  locale: Locale;
}) {
  const { classroom, groups, query, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.filter" });
  const states = await getTranslations({ locale, namespace: "ui.gradebook.filters" });
  const group = [
    { value: "", label: t("allGroups") },
    ...groups.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const state = [
    { value: "", label: t("anyState") },
    ...cellFilters.map((one) => ({ value: one, label: states(one) })),
  ];
  const who = (["active", "former"] as const).map((one) => ({ value: one, label: t(one) }));
  return (
    <form method="get" action={localePath(locale, gradebookPath(classroom.id))} className="filter">
      {groups.length > 0 && (
        <SelectField
          name="group"
          label={t("group")}
          options={group}
          defaultValue={query.group ?? ""}
        />
      )}
      <SelectField
        name="state"
        label={t("state")}
        options={state}
        defaultValue={query.state ?? ""}
      />
      <SelectField name="who" label={t("who")} options={who} defaultValue={query.who} />
      {query.sort !== "name" && <input type="hidden" name="sort" value={query.sort} />}
      {query.isDown && <input type="hidden" name="down" value="1" />}
      <button type="submit" className="quiet-button">
        {t("show")}
      </button>
    </form>
  );
}
