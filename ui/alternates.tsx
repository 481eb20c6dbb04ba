import { type Locale, localePath, routing } from "@/i18n/routing";

/**
 * The page's own address and its twins in the other languages, for the head (React lifts them there).
 * Paths, not addresses: pages are built before anyone knows their host, and Next's metadata would write
 * its default host into them.
 */
export function Alternates({ locale, path }: { locale: Locale; path: string }) {
  return (
    <>
      <link rel="canonical" href={localePath(locale, path)} />
      {routing.locales.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={language}
          href={localePath(language, path)}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={localePath(routing.defaultLocale, path)} />
    </>
  );
}
