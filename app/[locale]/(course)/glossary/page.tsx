import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { glossaryPath } from "@/features/lessons/entry-paths";
import { GlossaryPage } from "@/features/lessons/reference/glossary-page";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";

type Props = PageProps<"/[locale]/glossary">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.reference" });
  return { title: t("glossary.title"), description: t("glossary.description") };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <>
      <Alternates locale={locale} path={glossaryPath()} />
      <GlossaryPage locale={locale} />
    </>
  );
}
