import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import { findTyped } from "@/features/accounts/typed-fields";
import type { Locale } from "@/i18n/routing";
import type { StoredCell } from "../cells.store";
import { commentOnCell, pressOnCell, setGrade } from "./cell.action";
import { cellHidden } from "./cell-hidden";
import type { CellPlace } from "./cell-place.store";

type Props = { place: CellPlace; cell: StoredCell; locale: Locale };

/** What a teacher may do to a cell: say something, set a grade, excuse, allow one attempt more. */
export async function CellActs(props: Props & { isReading: boolean }) {
  const { cell, isReading, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.acts" });
  const isExcused = cell.state.kind === "excused" && cell.state.by === "teacher";
  return (
    <>
      <section>
        <h2>{t("comment")}</h2>
        <Comment {...props} />
      </section>
      {!isReading && (
        <section>
          <h2>{t("grade")}</h2>
          <Grade {...props} />
          {cell.result?.override != null && <Press {...props} act="remove-grade" />}
        </section>
      )}
      <section>
        <h2>{t("others")}</h2>
        <Press {...props} act={isExcused ? "count-again" : "excuse"} />
        {!isReading && cell.rules.attemptsAllowed !== null && <Press {...props} act="grant" />}
      </section>
    </>
  );
}

async function Comment({ place, cell, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.gradebook.acts" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return (
    <ActionForm
      id="cell-comment"
      scope="comment"
      action={commentOnCell}
      typed={{ comment: cell.result?.comment ?? "", ...(await findTyped("cell-comment")) }}
      hidden={cellHidden(place, cell, locale)}
      fields={[
        {
          ...{ kind: "area", name: "comment", rows: 4, maxLength: 1_000 },
          ...{ label: t("commentLabel"), hint: t("commentHint") },
        },
      ]}
      words={{ submit: t("commentSave"), unavailable: account("unavailable") }}
    />
  );
}

async function Grade({ place, cell, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.gradebook.acts" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const set = cell.result?.override;
  return (
    <ActionForm
      id="cell-grade"
      scope="grade"
      action={setGrade}
      typed={{ grade: set == null ? "" : percentText(set), ...(await findTyped("cell-grade")) }}
      hidden={cellHidden(place, cell, locale)}
      fields={[
        {
          ...{ kind: "text", type: "text", name: "grade", autoComplete: "off" },
          ...{ label: t("gradeLabel"), hint: t("gradeHint") },
        },
        {
          ...{ kind: "area", name: "reason", rows: 2, maxLength: 300 },
          ...{ label: t("reasonLabel"), hint: t("reasonHint") },
        },
      ]}
      words={{ submit: t("gradeSave"), unavailable: account("unavailable") }}
      isQuiet
    />
  );
}

/** A share as its field takes it: at most two places, without a sign. */
const percentText = (share: number): string => String(Math.round(share * 10_000) / 100);

async function Press(props: Props & { act: "remove-grade" | "excuse" | "count-again" | "grant" }) {
  const { place, cell, locale, act } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.acts" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return (
    <ActionForm
      id={`cell-${act}`}
      scope={act}
      action={pressOnCell}
      typed={{}}
      hidden={{ ...cellHidden(place, cell, locale), act }}
      fields={[]}
      words={{ submit: t(`press.${act}`), unavailable: account("unavailable") }}
      isQuiet
    >
      <p className="hint">{t(`says.${act}`)}</p>
    </ActionForm>
  );
}
