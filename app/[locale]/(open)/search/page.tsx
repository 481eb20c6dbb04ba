import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchPage } from "@/features/lessons/search/search-page";
import { readQuery } from "@/features/lessons/search/search-query";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/search">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.search" });
  const query = readQuery((await searchParams).q);
  const title = query === "" ? t("title") : t("titleOf", { query });
  return { title, description: t("lead"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  return (
    <>
      <SearchPage locale={locale} query={readQuery((await searchParams).q)} />
      <script src="/search.js" defer />
    </>
  );
}
