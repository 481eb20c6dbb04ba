import { type StudySection, studySections } from "@/curriculum";
import type { ReferenceView } from "./reference-view";

type Texts = Pick<ReferenceView, "t">;

/** How to find one of our paragraph numbers in the study, which prints none. */
export function ParagraphNumbers({ t }: Texts) {
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{t("sources.numbers.title")}</h2>
      <p>{t("sources.numbers.ours")}</p>
      <p>{t("sources.numbers.example")}</p>
      <SectionsOfStudy t={t} />
    </section>
  );
}

/** Our numbers, section by section; on a phone each row is a small list, whose roles keep it a table. */
function SectionsOfStudy({ t }: Texts) {
  const columns = ["section", "number", "order"] as const;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: `display: block` on phones would drop these roles.
    <table className="stack" role="table">
      <caption>{t("sources.numbers.caption")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(`sources.numbers.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {studySections.map((section) => (
          <RowOfSection key={section.id} section={section} t={t} />
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above.
  );
}

function RowOfSection({ section, t }: Texts & { section: StudySection }) {
  const { id, first, last } = section;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as above.
    <tr role="row">
      <th scope="row" role="rowheader">
        {t(`sources.numbers.sections.${id}`)}
      </th>
      <td role="cell" data-of={t("sources.numbers.number")}>{`${first}–${last}`}</td>
      <td role="cell" data-of={t("sources.numbers.order")}>{`1–${last - first + 1}`}</td>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}
