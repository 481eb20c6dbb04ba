import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/features/accounts/account-page";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { may } from "@/features/accounts/permission";
import { WaitingResponses } from "@/features/quizzes/saving/waiting-responses";
import { localePath, toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/account">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.account.account" });
  return { title: t("title"), description: t("description") };
}

export default async function Page({ params }: Props) {
  const locale = toLocale((await params).locale);
  const actor = await currentActor();
  if (!actor || !may(actor, "use-account", null)) {
    redirect(formAddress("sign-in", locale, localePath(locale, "/account")));
  }
  const waiting = <WaitingResponses locale={locale} />;
  return <AccountPage person={actor} locale={locale} waiting={waiting} />;
}
