import { fieldId } from "@/ui/field";

type Option = { value: string; label: string; hint?: string };

/** A question with a few answers, of which one is chosen; none is chosen beforehand. */
export type ChoiceSpec = {
  kind: "choice";
  name: string;
  legend: string;
  options: readonly Option[];
};

/** A question of whose answers any number may be ticked; they are sent under one name. */
export type ChecksSpec = Omit<ChoiceSpec, "kind"> & { kind: "checks" };

type Props<S> = {
  spec: S;
  error: string | undefined;
  chosen: string | undefined;
  scope?: string | undefined;
};

/** Radio buttons under their question, with its error tied to them. */
export function ChoiceField({ spec, error, chosen, scope }: Props<ChoiceSpec>) {
  return <Boxes {...{ spec, error, scope }} type="radio" isOn={(value) => value === chosen} />;
}

/** Boxes to tick under their question; `chosen` has a line for each that is ticked. */
export function ChecksField({ spec, error, chosen, scope }: Props<ChecksSpec>) {
  const ticked = new Set(chosen?.split("\n"));
  return <Boxes {...{ spec, error, scope }} type="checkbox" isOn={(value) => ticked.has(value)} />;
}

type BoxesProps = {
  spec: ChoiceSpec | ChecksSpec;
  error: string | undefined;
  scope: string | undefined;
  type: "radio" | "checkbox";
  isOn: (value: string) => boolean;
};

function Boxes({ spec, error, scope, type, isOn }: BoxesProps) {
  const id = fieldId(spec.name, scope);
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
          <input type={type} name={spec.name} value={value} defaultChecked={isOn(value)} />
          <span>
            {label}
            {hint && <span className="hint"> {hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
