import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { verifiedPath } from "@/features/quizzes/certificates/paths";
import { findTypedCertificate } from "@/features/quizzes/certificates/verify-code";
import { VerifyPage } from "@/features/quizzes/certificates/verify-page";
import { localePath, toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/verify">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.certificate.verify" });
  return { title: t("title"), description: t("lead"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const { code } = await searchParams;
  const typed = typeof code === "string" ? code : null;
  const certificate = typed === null ? null : await findTypedCertificate(typed);
  if (certificate) redirect(localePath(locale, verifiedPath(certificate.code)));
  return <VerifyPage typed={typed} actor={await currentActor()} locale={locale} />;
}
