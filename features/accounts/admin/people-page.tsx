import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { Field } from "@/ui/field";
import { Shell } from "@/ui/shell";
import type { Person } from "../actor";
import { ADMIN, PEOPLE } from "./paths";
import { listPeople } from "./people.store";
import { PeopleTable } from "./people-table";

type Props = { person: Person; locale: Locale; text: string; after: string | null };

/** The query of the page, without "?". */
function queryOf(text: string, after: string | null): string {
  const query = new URLSearchParams();
  if (text !== "") query.set("q", text);
  if (after !== null) query.set("after", after);
  return query.toString();
}

/** All accounts by username, to be searched by username or name; a hundred a page. */
export async function PeoplePage({ person, locale, text, after }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.admin" });
  const { people, next } = await listPeople({ text, after });
  return (
    <Shell locale={locale} path={PEOPLE} query={queryOf(text, after)} person={person}>
      <p className="where">
        <a href={localePath(locale, ADMIN)}>{t("title")}</a>
      </p>
      <h1>{t("people.title")}</h1>
      <form method="get" action={localePath(locale, PEOPLE)}>
        <Field label={t("people.search")} name="q" type="search" defaultValue={text} />
        <p className="actions">
          <button type="submit" className="go">
            {t("people.find")}
          </button>
        </p>
      </form>
      {people.length === 0 ? (
        <p className="notice">{t("people.none")}</p>
      ) : (
        <PeopleTable people={people} locale={locale} />
      )}
      {next !== null && (
        <p className="actions">
          <a
            className="quiet-button"
            href={`${localePath(locale, PEOPLE)}?${queryOf(text, next)}`}
            rel="next"
          >
            {t("people.next")}
          </a>
        </p>
      )}
    </Shell>
  );
}
