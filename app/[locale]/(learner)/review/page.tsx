import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { DuePage } from "@/features/quizzes/review/due-page";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/review">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.review" });
  return { title: t("title"), description: t("description") };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  return <DuePage actor={await currentActor()} locale={locale} />;
}
