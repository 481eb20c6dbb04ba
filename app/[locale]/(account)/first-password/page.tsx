import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { hasFirstPassword } from "@/features/accounts/first-password.store";
import { FirstPasswordPage } from "@/features/accounts/first-password-page";
import { formAddress } from "@/features/accounts/forms";
import { toNextPath } from "@/features/accounts/next-path";
import { may } from "@/features/accounts/permission";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/first-password">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.account.firstPassword" });
  return { title: t("title"), description: t("lead") };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const next = toNextPath((await searchParams).next);
  const actor = await currentActor();
  if (!actor || !may(actor, "use-account", null)) redirect(formAddress("sign-in", locale, next));
  const isFirst = await hasFirstPassword(actor.id);
  return <FirstPasswordPage person={actor} {...{ locale, next, isFirst }} />;
}
