import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { personPath } from "./paths";
import type { ListedPerson } from "./people.store";

type Props = { people: readonly ListedPerson[]; locale: Locale };

/** Accounts with what each may; a name leads to what can be done about it. */
export async function PeopleTable({ people, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.admin.table" });
  const marks = await Promise.all(people.map((person) => marksOf(person, locale)));
  return (
    <table className="stack">
      <thead>
        <tr>
          <th scope="col">{t("username")}</th>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("may")}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person, at) => (
          <tr key={person.id}>
            <th scope="row">
              <a href={localePath(locale, personPath(person.id))}>{person.username}</a>
            </th>
            <td data-of={t("name")}>{person.name}</td>
            <td data-of={t("may")}>{marks[at]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What sets an account apart from any other, in words; "–" where nothing does. */
async function marksOf(person: ListedPerson, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.admin.table" });
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  const spoken = person.speaks.map((language) => languages(language)).join(", ");
  const marks = [
    person.disabledAt && t("disabled"),
    person.isAdministrator && t("administrator"),
    person.mayOpenClasses && t("opensClasses"),
    spoken !== "" && t("speaks", { languages: spoken }),
  ].filter((mark) => typeof mark === "string");
  return marks.length === 0 ? t("nothing") : marks.join(" · ");
}
