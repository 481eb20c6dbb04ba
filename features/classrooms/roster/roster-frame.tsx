import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { classPath, rosterPath } from "../paths";
import type { Visit } from "./roster-visit";

type FrameProps = {
  visit: Visit;
  /** The page's path without its language. */
  path: string;
  query?: string | undefined;
  /** The form whose buttons the language switcher's are, if what is typed there is to be kept. */
  form?: string | undefined;
  title: string;
  wide?: boolean;
  /** The page is for changing something: of an archived class it says only that. */
  isForChanges?: boolean;
  children: ReactNode;
};

/** What stands around every page about a class's learners: where one is, and the ways back. */
export async function RosterFrame(props: FrameProps) {
  const { visit, path, query, form, title, wide, children } = props;
  const { classroom, locale, actor } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  return (
    <Shell
      {...{ locale, path, query, wide }}
      languageButtons={form ? { form, name: "go" } : undefined}
      person={actor}
    >
      <nav className="way-back" aria-label={t("wayBack")}>
        <a href={localePath(locale, classPath(classroom.id))}>{classroom.name}</a>
        {path !== rosterPath(classroom.id) && (
          <a href={localePath(locale, rosterPath(classroom.id))}>{t("title")}</a>
        )}
      </nav>
      <h1>{title}</h1>
      {classroom.archivedAt && <p className="notice">{t("archived")}</p>}
      {(visit.isManager || !props.isForChanges) && children}
    </Shell>
  );
}
