import { getTranslations } from "next-intl/server";
import { uuidv7 } from "uuidv7";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import { addLearnersPath, importPath } from "../paths";
import { addTypedLearners } from "./add-learners.action";
import { CardsForm } from "./cards-form.client";
import { RosterFrame } from "./roster-frame";
import type { Visit } from "./roster-visit";
import { MOST_TYPED } from "./typed-learners";

const FORM = "add-learners";

/** Adds learners by hand, a name a line. */
export async function AddLearnersPage({ visit }: { visit: Visit }) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.add" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return (
    <RosterFrame
      visit={visit}
      path={addLearnersPath(classroom.id)}
      form={FORM}
      title={t("title")}
      isForChanges
    >
      <CardsForm
        id={FORM}
        action={addTypedLearners}
        typed={await findTyped(FORM)}
        hidden={{ ...hiddenFields(locale, null), class: classroom.id, batch: uuidv7() }}
        fields={[
          {
            ...{ kind: "area", name: "learners", rows: 12, maxLength: 10_000 },
            ...{ label: t("names"), hint: t("namesHint", { most: MOST_TYPED }) },
          },
        ]}
        words={{ submit: t("submit"), unavailable: account("unavailable") }}
      >
        <p>{t("lead")}</p>
      </CardsForm>
      <p className="actions">
        <a className="quiet-button" href={`/${locale}${importPath(classroom.id)}`}>
          {t("toImport")}
        </a>
      </p>
    </RosterFrame>
  );
}
