import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import { formAddress } from "@/features/accounts/forms";
import { may } from "@/features/accounts/permission";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { Shell } from "@/ui/shell";
import { unavailable } from "./class-form-words";
import type { Inside } from "./class-gate";
import { ClassPlace } from "./class-page";
import { leaveOwnClass, sayLetsReset } from "./own-class.action";
import { listTeacherNames, type OwnEnrolment } from "./own-enrolment.store";
import { classPath, ownClassPath } from "./paths";

type Props = {
  inside: Inside;
  own: OwnEnrolment;
  locale: Locale;
  /** What is due in this class, told by features/assignments. */
  children?: ReactNode;
};

/** A class as its learner sees it: who teaches, what is due, and the way out. */
export async function OwnClassPage({ inside, own, locale, children }: Props) {
  const { actor, classroom, role } = inside;
  const t = await getTranslations({ locale, namespace: "ui.classrooms" });
  return (
    <Shell locale={locale} path={ownClassPath(classroom.id)} person={actor}>
      <h1>{classroom.name}</h1>
      <ClassPlace {...classroom} />
      {classroom.archivedAt && <p className="notice warn">{t("home.isArchived")}</p>}
      <Teachers classroomId={classroom.id} locale={locale} />
      {children}
      <p className="hint class-place">
        {t("mine.listedAs", { name: own.name })}{" "}
        {t("mine.since", {
          when: await sayWhen(own.joinedAt, locale, "date", classroom.timeZone),
        })}
      </p>
      {may(actor, "see-roster", { role }) && (
        <p>
          <a href={localePath(locale, classPath(classroom.id))}>{t("mine.asTeacher")}</a>
        </p>
      )}
      {actor.isGuest ? (
        <KeepIt {...{ inside, locale }} />
      ) : (
        <LetsReset {...{ inside, own, locale }} />
      )}
      <Leave inside={inside} locale={locale} />
    </Shell>
  );
}

async function Teachers({ classroomId, locale }: { classroomId: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.mine" });
  const names = await listTeacherNames(classroomId);
  return (
    <dl>
      <dt>{t("teachers", { count: names.length })}</dt>
      <dd>{names.join(", ")}</dd>
    </dl>
  );
}

type PartProps = { inside: Inside; locale: Locale };

/** A guest's place in the class is on this device until there is an account. */
async function KeepIt({ inside, locale }: PartProps) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.mine" });
  const here = localePath(locale, ownClassPath(inside.classroom.id));
  return (
    <section className="card">
      <h2>{t("keepTitle")}</h2>
      <p>{t("keepBody")}</p>
      <p className="actions">
        <a className="go" href={formAddress("sign-up", locale, here)}>
          {t("keep")}
        </a>
      </p>
    </section>
  );
}

async function LetsReset({ inside, own, locale }: PartProps & { own: OwnEnrolment }) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms" });
  return (
    <section>
      <h2>{t("mine.resetTitle")}</h2>
      <ActionForm
        id="lets-reset"
        action={sayLetsReset}
        typed={own.letsReset ? { letsReset: "on" } : {}}
        hidden={{ ...hiddenFields(locale, null), class: inside.classroom.id }}
        fields={[{ kind: "check", name: "letsReset", label: t("join.letsReset") }]}
        words={{ submit: t("mine.resetSave"), unavailable: await unavailable(locale) }}
        isQuiet
      />
    </section>
  );
}

async function Leave({ inside, locale }: PartProps) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.mine" });
  return (
    <section>
      <h2>{t("leave")}</h2>
      <p>{t("leaveBody")}</p>
      <ActionForm
        id="class-leave"
        action={leaveOwnClass}
        typed={{}}
        hidden={{ ...hiddenFields(locale, null), class: inside.classroom.id }}
        fields={[{ kind: "check", name: "sure", label: t("sure") }]}
        words={{ submit: t("leaveSubmit"), unavailable: await unavailable(locale) }}
        isQuiet
      />
    </section>
  );
}
