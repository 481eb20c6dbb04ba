import { atlasMaps, type FigureMap, isArea, type Place, places } from "@/curriculum";
import { proseTags } from "@/i18n/prose-tags";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { mapPath } from "../entry-paths";
import { MapDrawing } from "../figures/map-drawing";
import { ParagraphsOf } from "../paragraphs-of";
import { type AtlasView, viewAtlas } from "./atlas-view";
import { LessonsOf } from "./lessons-of";

/** Every place of the course on two maps, each with its line, its lessons and an address of its own. */
export async function MapPage({ locale }: { locale: Locale }) {
  const view = await viewAtlas(locale, "places");
  const { t, lang } = view;
  const areas = places.filter((place) => place.map === "border" && isArea(place));
  const points = places.filter((place) => place.map === "border" && !isArea(place));
  const far = places.filter((place) => place.map === "world");
  return (
    <Shell locale={locale} path={mapPath()} notice={lang ? "pending" : undefined}>
      <h1>{t("map.title")}</h1>
      <p className="lead">{t("map.intro")}</p>
      <section aria-labelledby="border">
        <h2 id="border">{t("map.border")}</h2>
        <NumberedMap name="border" map={atlasMaps.border} numbered={points} view={view} />
        <h3>{t("map.areas")}</h3>
        <ul className="entries">
          {areas.map((place) => (
            <Entry key={place.id} place={place} view={view} />
          ))}
        </ul>
        <h3>{t("map.points")}</h3>
        <ol className="entries">
          {points.map((place) => (
            <Entry key={place.id} place={place} view={view} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="world">
        <h2 id="world">{t("map.world")}</h2>
        <NumberedMap name="world" map={atlasMaps.world} numbered={far} view={view} />
        <ol className="entries">
          {far.map((place) => (
            <Entry key={place.id} place={place} view={view} />
          ))}
        </ol>
      </section>
      <MapSources view={view} />
    </Shell>
  );
}

/** A map whose numbered places have the numbers of the list below it, and whose areas have their names. */
function NumberedMap(props: {
  name: "border" | "world";
  map: FigureMap;
  numbered: readonly Place[];
  view: AtlasView;
}) {
  const { name, map, numbered, view } = props;
  const label = (id: string): string => {
    const number = numbered.findIndex((place) => place.id === id) + 1;
    return number > 0 ? String(number) : view.words.text(`${id}.name`);
  };
  return (
    <figure lang={view.lang}>
      <MapDrawing map={map} label={label} labelledBy={name} describedBy={`${name}-described`} />
      <figcaption id={`${name}-described`} lang={view.locale}>
        {view.t(`map.described.${name}`)}
      </figcaption>
    </figure>
  );
}

function Entry({ place, view }: { place: Place; view: AtlasView }) {
  const { words, lang, lesson } = view;
  return (
    <li className="atlas-entry" id={place.id}>
      <b lang={lang}>{words.rich(`${place.id}.name`, proseTags)}</b>
      <p lang={lang}>{words.rich(`${place.id}.line`, proseTags)}</p>
      <LessonsOf slugs={place.lessons} view={view} />
      {place.paragraphs.length > 0 && <ParagraphsOf numbers={place.paragraphs} t={lesson} />}
    </li>
  );
}

function MapSources({ view: { t } }: { view: AtlasView }) {
  return (
    <section aria-labelledby="map-sources">
      <h2 id="map-sources">{t("map.sources")}</h2>
      <p>{t("map.atlas")}</p>
      <p>{t("map.gazetteer")}</p>
    </section>
  );
}
