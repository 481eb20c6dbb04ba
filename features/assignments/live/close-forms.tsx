import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import { may } from "@/features/accounts/permission";
import type { Assignment } from "../assignment";
import type { StaffContext } from "../staff-context";
import { closeLive } from "./close-live.action";

/** Closes the quiz that is looked at, now or in five minutes; for whoever may set one, while there is something to close. */
export async function CloseForms(props: StaffContext & { assignment: Assignment }) {
  const { classroom, assignment, actor, role, locale, now } = props;
  const isClosed = assignment.cutOffAt !== null && assignment.cutOffAt <= now;
  if (isClosed || classroom.archivedAt || !may(actor, "assign", { role })) return null;
  const t = await getTranslations({ locale, namespace: "ui.insight.live" });
  const account = await getTranslations({ locale, namespace: "ui.account" });
  const hidden = { locale, class: classroom.id, assignment: assignment.id };
  const common = { action: closeLive, typed: {}, fields: [], isQuiet: true };
  const unavailable = account("refusals.unavailable");
  return (
    <section className="close-live">
      <h2>{t("close")}</h2>
      <p>{t("closeLead")}</p>
      <ActionForm
        {...common}
        id="close-now"
        scope="now"
        hidden={{ ...hidden, at: "now" }}
        words={{ submit: t("closeNow"), unavailable }}
      />
      <ActionForm
        {...common}
        id="close-soon"
        scope="soon"
        hidden={{ ...hidden, at: "soon" }}
        words={{ submit: t("closeSoon"), unavailable }}
      />
    </section>
  );
}
