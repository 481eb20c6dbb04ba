import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { toNextPath } from "@/features/accounts/next-path";
import { SignUpPage } from "@/features/accounts/sign-up-page";
import { WorkSummary } from "@/features/progress/work-summary";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/sign-up">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.account.signUp" });
  return { title: t("title"), description: t("lead") };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const actor = await currentActor();
  const guestWork = actor?.isGuest ? <WorkSummary userId={actor.id} locale={locale} /> : null;
  const next = toNextPath((await searchParams).next);
  return <SignUpPage locale={locale} actor={actor} next={next} guestWork={guestWork} />;
}
