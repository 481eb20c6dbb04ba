import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { isFirstToken } from "@/features/accounts/admin/administrators.store";
import { FirstAdministratorPage } from "@/features/accounts/admin/first-administrator-page";
import { firstAdministratorPath, hashFirstToken } from "@/features/accounts/admin/first-token";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { may } from "@/features/accounts/permission";
import { localePath, toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/admin/first">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.admin.first" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const { token } = await searchParams;
  if (typeof token !== "string" || !(await isFirstToken(hashFirstToken(token)))) notFound();
  const actor = await currentActor();
  if (!actor || !may(actor, "use-account", null)) {
    const here = localePath(locale, firstAdministratorPath(token));
    redirect(formAddress("sign-up", locale, here));
  }
  return <FirstAdministratorPage person={actor} token={token} locale={locale} />;
}
