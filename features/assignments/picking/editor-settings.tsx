import type { Fields } from "@/features/accounts/forms";
import { Field, SelectField } from "@/ui/field";
import type { EditorWords } from "./editor-props";

type Props = { typed: Fields; errors: Fields; words: EditorWords; kept: string };

/** What the quiz is called, how many items an attempt draws and in which order. */
export function EditorSettings({ typed, errors, words, kept }: Props) {
  const orders = (["shuffled", "fixed"] as const).map((value) => ({
    value,
    label: words.orders[value],
  }));
  return (
    <section className="card">
      <Field
        name="title"
        type="text"
        label={words.title}
        autoComplete="off"
        aria-required="true"
        defaultValue={typed.title}
        error={errors.title}
      />
      <Field
        name="draw"
        type="text"
        inputMode="numeric"
        label={words.draw}
        hint={words.drawHint}
        autoComplete="off"
        defaultValue={typed.draw}
        error={errors.draw}
      />
      <SelectField
        // React keeps a select's first choice whatever default comes later: a new one is made where it differs.
        key={typed.order}
        name="order"
        label={words.order}
        options={orders}
        defaultValue={typed.order}
        error={errors.order}
      />
      <p className="actions">
        <button type="submit" className="go" name="do" value="save">
          {words.save}
        </button>
      </p>
      <p className="hint" id="kept" tabIndex={-1} role="status">
        {kept}
      </p>
    </section>
  );
}
