import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { GradebookPage } from "@/features/assignments/gradebook/gradebook-page";
import { readQuery } from "@/features/assignments/gradebook/gradebook-query";
import { findClassToSee } from "@/features/assignments/grading/class-to-change";
import { gradebookPath } from "@/features/assignments/paths";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/[class]/gradebook">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.gradebook" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ class: id }, query] = await Promise.all([params, searchParams]);
  const locale = await pageLocale(params);
  const actor = await currentActor();
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, gradebookPath(id))));
  const seen = await findClassToSee(actor, id);
  if (!seen) notFound();
  const { classroom } = seen;
  return (
    <GradebookPage {...{ classroom, actor, locale }} query={readQuery(query)} now={new Date()} />
  );
}
