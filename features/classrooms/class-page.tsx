import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import { may } from "@/features/accounts/permission";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { AskingList } from "./asking-list";
import { unavailable } from "./class-form-words";
import type { Inside } from "./class-gate";
import { countClass } from "./classroom.store";
import { JoinCodeCard } from "./join-code-card";
import { findOwnEnrolment } from "./own-enrolment.store";
import { classPath, classSettingsPath, groupsPath, ownClassPath, rosterPath } from "./paths";
import { changeStaff } from "./staff.action";

/** Pages about results, which another room has. */
type ResultPaths = { gradebook: string; changes: string };

type Props = {
  inside: Inside;
  locale: Locale;
  results: ResultPaths;
  /** What is set to the class, told by features/assignments. */
  children?: ReactNode;
};

/** A class for its staff: who is in it, what is set, and where to go. */
export async function ClassPage({ inside, locale, results, children }: Props) {
  const { actor, classroom, role } = inside;
  const t = await getTranslations({ locale, namespace: "ui.classrooms.home" });
  const mayAnswer = may(actor, "manage-roster", { role }) && !classroom.archivedAt;
  const mayManage = may(actor, "manage-class", { role });
  return (
    <Shell locale={locale} path={classPath(classroom.id)} person={actor}>
      <h1>{classroom.name}</h1>
      <ClassPlace {...classroom} />
      {classroom.archivedAt && <p className="notice warn">{t("isArchived")}</p>}
      {mayAnswer && <AskingList classroom={classroom} locale={locale} />}
      {children}
      <Ways {...{ inside, locale, results, mayManage }} />
      {!classroom.archivedAt && <JoinCodeCard {...{ classroom, locale, mayManage }} />}
      <AlsoLearner inside={inside} locale={locale} />
      {role !== "owner" && <LeaveStaff inside={inside} locale={locale} />}
    </Shell>
  );
}

/** Where a class is: its level and school, as far as they were said. */
export function ClassPlace({ level, school }: { level: string; school: string }) {
  const parts = [level, school].filter(Boolean);
  return parts.length > 0 ? <p className="hint class-place">{parts.join(" · ")}</p> : null;
}

async function Ways(props: Omit<Props, "children"> & { mayManage: boolean }) {
  const { locale, results, mayManage } = props;
  const { id } = props.inside.classroom;
  const t = await getTranslations({ locale, namespace: "ui.classrooms.home" });
  const counts = await countClass(id);
  const people = [
    t("active", { count: counts.active }),
    counts.asking > 0 && t("waiting", { count: counts.asking }),
    counts.removed > 0 && t("former", { count: counts.removed }),
  ];
  const groups = t("groupCount", { count: counts.groups });
  return (
    <nav aria-label={t("ways")}>
      <ul className="tiles">
        <Tile href={localePath(locale, rosterPath(id))} label={t("roster")}>
          {people.filter(Boolean).join(" · ")}
        </Tile>
        <Tile href={localePath(locale, results.gradebook)} label={t("gradebook")}>
          {t("gradebookHint")}
        </Tile>
        <Tile href={localePath(locale, groupsPath(id))} label={t("groups")}>
          {groups}
        </Tile>
        <Tile href={localePath(locale, results.changes)} label={t("changes")}>
          {t("changesHint")}
        </Tile>
        {mayManage && (
          <Tile href={localePath(locale, classSettingsPath(id))} label={t("settings")}>
            {t("settingsHint")}
          </Tile>
        )}
      </ul>
    </nav>
  );
}

function Tile(props: { href: string; label: string; children: ReactNode }) {
  return (
    <li>
      <a href={props.href}>{props.label}</a>
      <span className="hint">{props.children}</span>
    </li>
  );
}

/** Who teaches a class may be enrolled in it too. */
async function AlsoLearner({ inside, locale }: { inside: Inside; locale: Locale }) {
  const { actor, classroom } = inside;
  const own = await findOwnEnrolment(actor.id, classroom.id);
  if (own?.state !== "active") return null;
  const t = await getTranslations({ locale, namespace: "ui.classrooms.home" });
  return (
    <p>
      {t("alsoLearner")} <a href={localePath(locale, ownClassPath(classroom.id))}>{t("toMine")}</a>
    </p>
  );
}

/** Who was put on the staff may go. */
async function LeaveStaff({
  inside: { actor, classroom },
  locale,
}: Pick<Props, "inside" | "locale">) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.staff" });
  return (
    <ActionForm
      id="staff-leave"
      action={changeStaff}
      typed={{}}
      hidden={{
        ...hiddenFields(locale, null),
        ...{ class: classroom.id, person: actor.id, what: "off" },
      }}
      fields={[]}
      words={{ submit: t("leave"), unavailable: await unavailable(locale) }}
      isQuiet
    />
  );
}
