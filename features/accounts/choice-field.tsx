import { fieldId } from "@/ui/field";

/** A question with a few answers, of which one is chosen; none is chosen beforehand. */
export type ChoiceSpec = {
  kind: "choice";
  name: string;
  legend: string;
  options: readonly { value: string; label: string; hint?: string }[];
};

type Props = { spec: ChoiceSpec; error: string | undefined; chosen: string | undefined };

/** Radio buttons under their question, with its error tied to them. */
export function ChoiceField({ spec, error, chosen }: Props) {
  const id = fieldId(spec.name);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={error && `${id}-error`}>
      <legend>{spec.legend}</legend>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {spec.options.map(({ value, label, hint }) => (
        <label key={value} className="choice">
          <input type="radio" name={spec.name} value={value} defaultChecked={chosen === value} />
          <span>
            {label}
            {hint && <span className="hint"> {hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
