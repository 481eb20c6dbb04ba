import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ErasedPage } from "@/features/accounts/erasing/erased-page";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/account/erased">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.settings.erased" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  return <ErasedPage locale={toLocale((await params).locale)} />;
}
