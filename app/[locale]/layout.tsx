import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { pageLocale } from "@/i18n/page-params";
import { routing } from "@/i18n/routing";
import "../globals.css";

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** An unknown language is an unknown address. */
export const dynamicParams = false;

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.shell" });
  return {
    title: { default: t("name"), template: `%s · ${t("name")}` },
    description: t("tagline"),
    icons: { icon: "/favicon.svg" },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export default async function RootLayout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.errors.fault" });
  // The only words that travel to the browser: error.tsx cannot be given any when it is needed.
  const fault = { title: t("title"), body: t("body"), retry: t("retry") };
  return (
    // /course.js sets the theme on <html> before React compares it.
    <html lang={locale} suppressHydrationWarning>
      <body>
        <NextIntlClientProvider messages={{ ui: { errors: { fault } } }}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
