import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { isReviewed } from "@/i18n/aymara-status";
import { type LanguageButtons, LanguageSwitcher } from "@/i18n/language-switcher";
import { proseTags } from "@/i18n/prose-tags";
import { type Locale, localePath } from "@/i18n/routing";
import { ABOUT_PAGES, REFERENCE_PAGES } from "./reference-pages";
import { ThemeChoice } from "./theme-choice";

/** The study that the course rests on. */
export const STUDY_ADDRESS = "https://doi.org/10.21670/ref.2017.35.a05";

type ShellProps = {
  locale: Locale;
  /** The page's path without its language, such as "/progress"; "/" is the home. */
  path: string;
  /** The page's query without "?", kept by the language switcher. */
  query?: string | undefined;
  /** Turns the switcher's links into submit buttons of a form. */
  languageButtons?: LanguageButtons | undefined;
  /** Who is signed in; undefined on pages that are the same for everyone. */
  person?: { name: string; isGuest: boolean } | null | undefined;
  /** "draft" says that the page's Aymara is one (the default on Aymara pages), "pending" that it is still in Spanish. */
  notice?: "draft" | "pending" | "none" | undefined;
  /** Pages that may use the whole width, such as a lesson read in two languages. */
  wide?: boolean | undefined;
  children: ReactNode;
};

/** What stands around every page: band, header, main, footer. */
export async function Shell(props: ShellProps) {
  const { locale, path, query, notice, children } = props;
  const t = await getTranslations({ locale, namespace: "ui.shell" });
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <div className="band" />
      <Header {...props} />
      <main id="main" className={props.wide ? "wide" : undefined} tabIndex={-1}>
        {locale === "ay" && <AymaraNotice path={path} query={query} notice={notice} />}
        {children}
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}

async function Header({ locale, path, query, languageButtons, person }: ShellProps) {
  const t = await getTranslations({ locale, namespace: "ui.shell" });
  const signedIn = person && !person.isGuest;
  const current = (page: string) => (page === path ? ("page" as const) : undefined);
  return (
    <header className="bar">
      <a className="name" href={localePath(locale, "/")} aria-current={current("/")}>
        {t("name")}
      </a>
      <nav className="sections" aria-label={t("mainNavigation")}>
        <a href={localePath(locale, "/classes")} aria-current={current("/classes")}>
          {t("classes")}
        </a>
        <a href={localePath(locale, "/progress")} aria-current={current("/progress")}>
          {t("progress")}
        </a>
        {signedIn ? (
          <a href={localePath(locale, "/account")} aria-current={current("/account")}>
            <span className="person">{person.name || t("account")}</span>
          </a>
        ) : (
          <a
            href={localePath(locale, "/sign-in")}
            aria-current={current("/sign-in")}
            data-account-link={person === undefined ? localePath(locale, "/account") : undefined}
          >
            <span className="person">{t("signIn")}</span>
          </a>
        )}
      </nav>
      <LanguageSwitcher locale={locale} path={path} query={query} buttons={languageButtons} />
    </header>
  );
}

async function AymaraNotice({
  path,
  query,
  notice,
}: Pick<ShellProps, "path" | "query" | "notice">) {
  const shown = notice ?? (isReviewed("ui/shell") ? "none" : "draft");
  if (shown === "none") return null;
  const t = await getTranslations({ locale: "ay", namespace: "ui.shell" });
  return (
    <p className="notice draft-notice">
      {t(shown === "pending" ? "pendingNotice" : "draftNotice")}{" "}
      <a href={`${localePath("es", path)}${query ? `?${query}` : ""}`} hrefLang="es">
        {t("seeInSpanish")}
      </a>
    </p>
  );
}

async function Footer({ locale, path }: Pick<ShellProps, "locale" | "path">) {
  const t = await getTranslations({ locale, namespace: "ui.shell" });
  const ui = await getTranslations({ locale, namespace: "ui" });
  return (
    <footer className="foot">
      <nav className="reference-links" aria-label={ui("reference.title")}>
        {[...REFERENCE_PAGES, ...ABOUT_PAGES].map((page) => (
          <a
            key={page.path}
            href={localePath(locale, page.path)}
            aria-current={path === page.path ? "page" : undefined}
          >
            {ui(`${page.words}.title`)}
          </a>
        ))}
      </nav>
      <p>{t.rich("footer.study", proseTags)}</p>
      <p>
        <a href={STUDY_ADDRESS} rel="noreferrer">
          {t("footer.doi")}
        </a>
      </p>
      <p>{t("footer.licence")}</p>
      <ThemeChoice locale={locale} />
    </footer>
  );
}
