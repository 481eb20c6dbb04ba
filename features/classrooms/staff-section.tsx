import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { FieldSpec } from "@/features/accounts/action-form-parts";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import type { Locale } from "@/i18n/routing";
import { unavailable } from "./class-form-words";
import type { Inside } from "./class-gate";
import { addToStaff, changeStaff } from "./staff.action";
import { listStaff, type StaffMember } from "./staff.store";

type Props = { inside: Inside; locale: Locale };

/** Who teaches and assists in a class: add, change, take off. */
export async function StaffSection({ inside, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.staff" });
  const staff = await listStaff(inside.classroom.id);
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>{t("what")}</p>
      <ul className="class-list">
        {staff.map((member) => (
          <Member key={member.userId} {...{ member, inside, locale }} />
        ))}
      </ul>
      <AddForm inside={inside} locale={locale} />
    </section>
  );
}

async function Member({ member, inside, locale }: Props & { member: StaffMember }) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.staff" });
  const facts = [member.username, t(`roles.${member.role}`), member.isOwner && t("owner")];
  const scope = `staff-${member.userId}`;
  const options = [
    ...(["teacher", "assistant"] as const).map((value) => ({ value, label: t(`roles.${value}`) })),
    { value: "off", label: t("takeOff") },
  ];
  return (
    <li>
      <strong>{member.name}</strong>
      <span className="hint">{facts.filter(Boolean).join(" · ")}</span>
      {!member.isOwner && (
        <details>
          <summary>{t("change", { name: member.name })}</summary>
          <ActionForm
            id={scope}
            action={changeStaff}
            typed={{ what: member.role }}
            hidden={{
              ...hiddenFields(locale, null),
              class: inside.classroom.id,
              person: member.userId,
            }}
            fields={[{ kind: "select", name: "what", label: t("role"), options }]}
            words={{ submit: t("changeSubmit"), unavailable: await unavailable(locale) }}
            scope={scope}
            isQuiet
          />
        </details>
      )}
    </li>
  );
}

async function AddForm({ inside, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.staff" });
  const username: FieldSpec = {
    ...{ kind: "text", type: "text", name: "username", autoComplete: "off" },
    ...{ label: t("exact"), hint: t("exactHint") },
  };
  const role: FieldSpec = {
    ...{ kind: "select", name: "role", label: t("role") },
    options: (["teacher", "assistant"] as const).map((value) => ({
      ...{ value, label: t(`roles.${value}`) },
    })),
  };
  return (
    <>
      <h3>{t("add")}</h3>
      <ActionForm
        id="staff-add"
        action={addToStaff}
        typed={await findTyped("staff-add")}
        hidden={{ ...hiddenFields(locale, null), class: inside.classroom.id }}
        fields={[username, role]}
        words={{ submit: t("addSubmit"), unavailable: await unavailable(locale) }}
        scope="staff"
        isQuiet
      />
    </>
  );
}
