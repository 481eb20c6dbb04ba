import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WHAT_WE_KEEP } from "@/features/accounts/erasing/paths";
import { WhatWeKeepPage } from "@/features/accounts/keeping/what-we-keep-page";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";

type Props = PageProps<"/[locale]/keep">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.keeping" });
  return { title: t("keep.title"), description: t("keep.description") };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <>
      <Alternates locale={locale} path={WHAT_WE_KEEP} />
      <WhatWeKeepPage locale={locale} />
    </>
  );
}
