import type { Ask, Fields } from "@/features/accounts/forms";

type Props = { ask: Ask; fields: Fields };

/** Whose version is to stay, where another was saved meanwhile: one's own travels along, with what was pressed. */
export function WhoseIsToStay({ ask, fields }: Props) {
  const { quiz, bank, do: pressed, again = pressed ?? "save", ...own } = fields;
  return (
    <fieldset>
      <legend>{ask.legend}</legend>
      {Object.entries({ ...own, again }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="actions">
        {ask.options.map(({ value, label }) => (
          <button key={value} type="submit" className="quiet-button" name={ask.name} value={value}>
            {label}
          </button>
        ))}
      </p>
    </fieldset>
  );
}
