import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HomePage } from "@/features/lessons/home-page";
import { FinalQuizInvitation } from "@/features/quizzes/final/final-quiz-invitation";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.home" });
  return { title: { absolute: t("title") }, description: t("description") };
}

export default async function Page({ params }: PageProps<"/[locale]">) {
  const locale = await pageLocale(params);
  return (
    <>
      <Alternates locale={locale} path="/" />
      <HomePage locale={locale} finalQuiz={<FinalQuizInvitation locale={locale} />} />
    </>
  );
}
