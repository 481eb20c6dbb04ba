import { type Event, events, themes } from "@/curriculum";
import { proseTags } from "@/i18n/prose-tags";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { timelinePath } from "../entry-paths";
import { ParagraphsOf } from "../paragraphs-of";
import { type AtlasView, viewAtlas } from "./atlas-view";
import { LessonsOf } from "./lessons-of";

/** Every dated event of the course, each with its lessons and an address of its own, to be asked for by theme. */
export async function TimelinePage({ locale }: { locale: Locale }) {
  const view = await viewAtlas(locale, "timeline");
  const { t, lang } = view;
  return (
    <Shell locale={locale} path={timelinePath()} notice={lang ? "pending" : undefined}>
      <h1>{t("timeline.title")}</h1>
      <p className="lead">{t("timeline.intro")}</p>
      <div className="by-theme">
        <ThemeFilter view={view} />
        <ol className="timeline">
          {events.map((event) => (
            <Entry key={event.id} event={event} view={view} />
          ))}
        </ol>
      </div>
    </Shell>
  );
}

/** Radio buttons that CSS reads with :has(): nothing is sent. Where that is missing, they are not shown. */
function ThemeFilter({ view: { t } }: { view: AtlasView }) {
  return (
    <fieldset className="theme-filter">
      <legend>{t("timeline.show")}</legend>
      <label className="choice">
        <input type="radio" name="shown" value="all" defaultChecked autoComplete="off" />
        <span>{t("timeline.all")}</span>
      </label>
      {themes.map((theme) => (
        <label className="choice" key={theme}>
          <input type="radio" name="shown" value={theme} autoComplete="off" />
          <span>{t(`timeline.themes.${theme}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Entry({ event, view }: { event: Event; view: AtlasView }) {
  const { id, theme, paragraphs, lessons } = event;
  const { t, words, lang, lesson } = view;
  const isOutside = paragraphs.length === 0;
  return (
    <li className={isOutside ? "atlas-entry outside" : "atlas-entry"} id={id} data-theme={theme}>
      <p className="hint">
        <span className="when" lang={lang}>
          {words.text(`${id}.when`)}
        </span>{" "}
        · {t(`timeline.themes.${theme}`)}
      </p>
      <h2 lang={lang}>{words.rich(`${id}.title`, proseTags)}</h2>
      <p lang={lang}>{words.rich(`${id}.line`, proseTags)}</p>
      {isOutside ? (
        <p className="hint">
          {lesson("context.outside")}{" "}
          <span lang={lang}>{words.rich(`${id}.source`, proseTags)}</span>
        </p>
      ) : (
        <ParagraphsOf numbers={paragraphs} t={lesson} />
      )}
      <LessonsOf slugs={lessons} view={view} />
    </li>
  );
}
