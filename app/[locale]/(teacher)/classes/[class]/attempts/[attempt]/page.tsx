import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { findClassToSee } from "@/features/assignments/grading/class-to-change";
import { readClassAttempt } from "@/features/assignments/grading/read-class-attempt";
import { StaffAttemptPage } from "@/features/assignments/grading/staff-attempt-page";
import { staffAttemptPath } from "@/features/assignments/paths";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/[class]/attempts/[attempt]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.gradebook" });
  return { title: t("attempts.pageTitle"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { class: id, attempt: attemptId } = await params;
  const locale = await pageLocale(params);
  const actor = await currentActor();
  const path = localePath(locale, staffAttemptPath(id, attemptId));
  if (!actor) redirect(formAddress("sign-in", locale, path));
  const seen = await findClassToSee(actor, id);
  const found = seen && (await readClassAttempt(seen.classroom.id, attemptId, new Date()));
  if (!found) notFound();
  return <StaffAttemptPage {...{ ...seen, ...found, actor, locale }} />;
}
