import { getTranslations } from "next-intl/server";
import { listUnits } from "@/curriculum";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { Field, fieldId, SelectField } from "@/ui/field";
import { type BankFilter, interactions } from "./bank-filter";

type Props = { action: string; filter: BankFilter; locale: Locale };

/** What of the bank is shown: a form that asks for the same page with other parameters. */
export async function BankFilterForm({ action, filter, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.picking" });
  const course = await wordsOf(locale, "ui.course");
  const any = { value: "", label: t("bank.any") };
  const units = listUnits();
  return (
    <search>
      <form method="get" action={action} className="bank-filter">
        <SelectField
          {...{ name: "unit", scope: "bank", label: t("bank.unit") }}
          options={[
            any,
            ...units.map(({ id }) => ({ value: id, label: course.text(`units.${id}.title`) })),
          ]}
          defaultValue={filter.unit}
        />
        <SelectField
          {...{ name: "lesson", scope: "bank", label: t("bank.lesson") }}
          options={[
            any,
            ...units.flatMap(({ lessons }) =>
              lessons.map(({ slug, number }) => ({
                value: slug,
                label: `${number}. ${course.text(`lessons.${slug}`)}`,
              })),
            ),
          ]}
          defaultValue={filter.lesson}
        />
        <ObjectiveField filter={filter} locale={locale} />
        <SelectField
          {...{ name: "interaction", scope: "bank", label: t("bank.interaction") }}
          options={[
            any,
            ...interactions.map((value) => ({ value, label: t(`interactions.${value}`) })),
          ]}
          defaultValue={filter.interaction}
        />
        <Field
          {...{ name: "text", scope: "bank", label: t("bank.text") }}
          type="search"
          autoComplete="off"
          maxLength={100}
          defaultValue={filter.text}
        />
        <p className="actions">
          <button type="submit" className="quiet-button">
            {t("bank.filter")}
          </button>
          <a href={action}>{t("bank.all")}</a>
        </p>
      </form>
    </search>
  );
}

/** The objectives of all lessons, or of the one that is shown. */
async function ObjectiveField({ filter, locale }: Omit<Props, "action">) {
  const t = await getTranslations({ locale, namespace: "ui.picking.bank" });
  const course = await wordsOf(locale, "ui.course");
  const lessons = listUnits()
    .flatMap((unit) => unit.lessons)
    .flatMap(({ slug, lesson }) => (lesson ? [{ slug, objectives: lesson.objectives }] : []))
    .filter(({ slug }) => !filter.lesson || slug === filter.lesson);
  const groups = await Promise.all(
    lessons.map(async ({ slug, objectives }) => {
      const words = await wordsOf(locale, `lessons.${slug}`);
      const options = objectives.map((id) => ({
        value: `${slug}/${id}`,
        label: words.plain(`objectives.${id}`),
      }));
      return { slug, title: course.text(`lessons.${slug}`), options };
    }),
  );
  const id = fieldId("objective", "bank");
  return (
    <div className="field">
      <label htmlFor={id}>{t("objective")}</label>
      <select id={id} name="objective" defaultValue={filter.objective}>
        <option value="">{t("any")}</option>
        {groups.map(({ slug, title, options }) => (
          <optgroup key={slug} label={title}>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
