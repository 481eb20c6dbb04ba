import { getTranslations } from "next-intl/server";
import { type Locale, localePath, routing } from "./routing";

/** Submit buttons instead of links, so that what is typed into a form travels along. */
export type LanguageButtons = {
  form: string;
  name: string;
  /** What Enter in the form means, where its own first button does not say it without a value. */
  enter?: { value: string } | undefined;
};

type SwitcherProps = {
  locale: Locale;
  /** The page's path without its language, such as "/progress". */
  path: string;
  /** The page's query without "?", kept in the other languages. */
  query?: string | undefined;
  buttons?: LanguageButtons | undefined;
};

/** The same page in each language, each named in itself. */
export async function LanguageSwitcher({ locale, path, query, buttons }: SwitcherProps) {
  const t = await getTranslations({ locale, namespace: "ui.shell" });
  const suffix = query ? `?${query}` : "";
  return (
    <nav className="languages" aria-label={t("language")}>
      {buttons && <EnterButton {...buttons} />}
      {routing.locales.map((language) => {
        const name = t(`languages.${language}`);
        const current = language === locale ? ("true" as const) : undefined;
        if (buttons && !current) {
          return (
            <button
              key={language}
              className="language"
              type="submit"
              form={buttons.form}
              name={buttons.name}
              value={`language-${language}`}
              formNoValidate
              data-href={`${localePath(language, path)}${suffix}`}
              lang={language}
            >
              {name}
            </button>
          );
        }
        return (
          <a
            key={language}
            className="language"
            href={`${localePath(language, path)}${suffix}`}
            lang={language}
            hrefLang={language}
            aria-current={current}
            data-language={language}
          >
            {name}
          </a>
        );
      })}
    </nav>
  );
}

/**
 * Enter presses a form's first button in the page, which would be the first language here; so one stands
 * before them, out of sight and out of the way of Tab, that does what Enter should.
 */
function EnterButton({ form, name, enter }: LanguageButtons) {
  return (
    <button
      type="submit"
      className="visually-hidden"
      form={form}
      name={enter && name}
      value={enter?.value}
      data-enter=""
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
