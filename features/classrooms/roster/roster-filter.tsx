import { getTranslations } from "next-intl/server";
import { localePath } from "@/i18n/routing";
import { Field, SelectField } from "@/ui/field";
import { rosterPath } from "../paths";
import type { ClassGroup } from "./group.store";
import type { RosterQuery } from "./roster-query";
import type { Visit } from "./roster-visit";

type FilterProps = { visit: Visit; query: RosterQuery; groups: readonly ClassGroup[] };

/** Finds learners by name and group: a plain question in the address, which needs no script. */
export async function RosterFilter({ visit, query, groups }: FilterProps) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.filter" });
  const all = { value: "", label: t("allGroups") };
  return (
    <search>
      <form className="roster-filter" action={localePath(locale, rosterPath(classroom.id))}>
        {query.state === "removed" && <input type="hidden" name="state" value="former" />}
        <Field name="q" type="search" label={t("search")} defaultValue={query.search} />
        {groups.length > 0 && (
          <SelectField
            name="group"
            label={t("group")}
            options={[all, ...groups.map(({ id, name }) => ({ value: id, label: name }))]}
            defaultValue={query.groupId ?? ""}
          />
        )}
        <button type="submit" className="quiet-button">
          {t("submit")}
        </button>
      </form>
    </search>
  );
}
