import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { toNextPath } from "@/features/accounts/next-path";
import { SignInPage } from "@/features/accounts/sign-in-page";
import { WaitingResponses } from "@/features/quizzes/saving/waiting-responses";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/sign-in">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.account.signIn" });
  return { title: t("title"), description: t("lead") };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const next = toNextPath((await searchParams).next);
  const waiting = <WaitingResponses locale={locale} />;
  return <SignInPage locale={locale} actor={await currentActor()} next={next} waiting={waiting} />;
}
