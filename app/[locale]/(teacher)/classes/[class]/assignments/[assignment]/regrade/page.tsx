import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { findAssignment } from "@/features/assignments/assignment.store";
import { findClassToSee } from "@/features/assignments/grading/class-to-change";
import { RegradePage } from "@/features/assignments/grading/regrade-page";
import { ItemName, RulingName } from "@/features/assignments/grading/ruling-fields";
import { regradePath } from "@/features/assignments/paths";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]/regrade">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.gradebook" });
  return { title: t("regrade.title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ class: id, assignment: assignmentId }, query] = await Promise.all([
    params,
    searchParams,
  ]);
  const locale = await pageLocale(params);
  const actor = await currentActor();
  if (!actor) {
    redirect(formAddress("sign-in", locale, localePath(locale, regradePath(id, assignmentId))));
  }
  const seen = await findClassToSee(actor, id);
  const assignment = seen?.mayRegrade ? await findAssignment(id, assignmentId) : null;
  if (!seen || !assignment) notFound();
  const item = ItemName.safeParse(query.item).data ?? null;
  const ruling = item && (RulingName.safeParse(query.rule).data ?? null);
  const { classroom } = seen;
  return <RegradePage {...{ classroom, assignment, item, ruling, actor, locale }} />;
}
