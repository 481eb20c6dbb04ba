import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MapPage } from "@/features/lessons/atlas/map-page";
import { mapPath } from "@/features/lessons/entry-paths";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";

type Props = PageProps<"/[locale]/map">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.atlas" });
  return { title: t("map.title"), description: t("map.description") };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <>
      <Alternates locale={locale} path={mapPath()} />
      <MapPage locale={locale} />
    </>
  );
}
