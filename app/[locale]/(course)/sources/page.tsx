import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { sourcesPath } from "@/features/lessons/entry-paths";
import { SourcesPage } from "@/features/lessons/reference/sources-page";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";

type Props = PageProps<"/[locale]/sources">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.reference" });
  return { title: t("sources.title"), description: t("sources.description") };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <>
      <Alternates locale={locale} path={sourcesPath()} />
      <SourcesPage locale={locale} />
    </>
  );
}
