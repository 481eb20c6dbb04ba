import { getTranslations } from "next-intl/server";
import { uuidv7 } from "uuidv7";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import { importPath } from "../paths";
import { importLearners } from "./import.action";
import { MOST_LINES } from "./import-file";
import { ImportForm } from "./import-form.client";
import { RosterFrame } from "./roster-frame";
import type { Visit } from "./roster-visit";

const FORM = "import-learners";

/** Adds learners out of a school's own list, after showing what that would do. */
export async function ImportPage({ visit }: { visit: Visit }) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.import" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return (
    <RosterFrame
      visit={visit}
      path={importPath(classroom.id)}
      form={FORM}
      title={t("title")}
      wide
      isForChanges
    >
      <ImportForm
        id={FORM}
        action={importLearners}
        typed={await findTyped(FORM)}
        hidden={{ ...hiddenFields(locale, null), class: classroom.id, batch: uuidv7() }}
        fields={[
          {
            ...{ kind: "file", name: "file", accept: ".csv,.tsv,.txt,text/csv,text/plain" },
            ...{ label: t("chooseFile"), hint: t("fileHint", { most: MOST_LINES }) },
          },
          { kind: "area", name: "text", rows: 8, label: t("orPaste"), hint: t("pasteHint") },
        ]}
        words={{ submit: t("look"), unavailable: account("unavailable") }}
      >
        <p>{t("lead")}</p>
        <pre className="example">{t("example")}</pre>
      </ImportForm>
    </RosterFrame>
  );
}
