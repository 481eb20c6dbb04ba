import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { findAssignment } from "@/features/assignments/assignment.store";
import { findClassToSee } from "@/features/assignments/grading/class-to-change";
import { readTexts } from "@/features/assignments/grading/read-texts";
import { TextsPage } from "@/features/assignments/grading/texts-page";
import { textsPath } from "@/features/assignments/paths";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]/texts">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.gradebook" });
  return { title: t("texts.title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ class: id, assignment: assignmentId }, query] = await Promise.all([
    params,
    searchParams,
  ]);
  const locale = await pageLocale(params);
  const actor = await currentActor();
  if (!actor) {
    redirect(formAddress("sign-in", locale, localePath(locale, textsPath(id, assignmentId))));
  }
  const seen = await findClassToSee(actor, id);
  const assignment = seen?.mayGrade ? await findAssignment(id, assignmentId) : null;
  if (!seen || !assignment) notFound();
  const texts = await readTexts({ classroomId: id, assignmentId }, query.after);
  const isBlind = query.blind === "1";
  return (
    <TextsPage {...{ ...texts, classroom: seen.classroom, assignment, isBlind, actor, locale }} />
  );
}
