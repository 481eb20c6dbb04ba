import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { unavailable } from "./class-form-words";
import type { Inside } from "./class-gate";
import { withdraw } from "./own-class.action";
import { classPath } from "./paths";

/** For who asked to join a class: it is not theirs to look at yet. */
export async function WaitingPage({ inside, locale }: { inside: Inside; locale: Locale }) {
  const { actor, classroom } = inside;
  const t = await getTranslations({ locale, namespace: "ui.classrooms.waitingPage" });
  return (
    <Shell locale={locale} path={classPath(classroom.id)} person={actor}>
      <h1>{t("title", { name: classroom.name })}</h1>
      <p className="lead">{t("body")}</p>
      <p>{t("meanwhile")}</p>
      <ActionForm
        id="class-withdraw"
        action={withdraw}
        typed={{}}
        hidden={{ ...hiddenFields(locale, null), class: classroom.id }}
        fields={[]}
        words={{ submit: t("withdraw"), unavailable: await unavailable(locale) }}
        isQuiet
      />
    </Shell>
  );
}
