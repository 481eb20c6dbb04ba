import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { previewPath } from "@/features/assignments/paths";
import { PreviewPage } from "@/features/assignments/picking/preview-page";
import { findPreviewed } from "@/features/assignments/picking/previewed";
import { findOpenPreview } from "@/features/quizzes/attempts/preview.store";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/quizzes/[quiz]/preview">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.picking" });
  return { title: t("preview.what"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const { quiz } = await params;
  const actor = await currentActor();
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, previewPath(quiz))));
  const previewed = await findPreviewed(actor, quiz);
  if (!previewed) notFound();
  const open = await findOpenPreview(actor.id, previewed.what);
  return <PreviewPage {...{ previewed, open, actor, locale }} />;
}
