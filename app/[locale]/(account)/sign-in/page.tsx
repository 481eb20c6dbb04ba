import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { toNextPath } from "@/features/accounts/next-path";
import { SignInPage } from "@/features/accounts/sign-in-page";
import { toGivenUsername } from "@/features/accounts/username";
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
  const asked = await searchParams;
  const next = toNextPath(asked.next);
  const username = toGivenUsername(asked.username);
  const waiting = <WaitingResponses locale={locale} />;
  const actor = await currentActor();
  return <SignInPage {...{ locale, actor, next, username, waiting }} />;
}
