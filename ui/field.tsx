import type { ComponentProps, ReactNode } from "react";

/** What every field has around its control. */
export type Labelled = {
  label: string;
  name: string;
  /** The sentence that says what to mend; undefined when there is nothing to mend. */
  error?: string | undefined;
  hint?: string | undefined;
  /** Tells fields of one name apart where a page has several forms. */
  scope?: string | undefined;
};

type InputProps = Labelled & Omit<ComponentProps<"input">, "id" | "name" | "className">;
type AreaProps = Labelled & Omit<ComponentProps<"textarea">, "id" | "name" | "className">;
type SelectProps = Labelled &
  Omit<ComponentProps<"select">, "id" | "name" | "className" | "children"> & {
    options: readonly { value: string; label: string }[];
  };
type CheckProps = Labelled & { defaultChecked?: boolean };

/** The id of a field's input, for links of an error summary. */
export const fieldId = (name: string, scope?: string): string =>
  scope ? `field-${scope}-${name}` : `field-${name}`;

/** What ties a control to its hint and its error. */
function ties({ name, error, hint, scope }: Labelled) {
  const id = fieldId(name, scope);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    name,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": described || undefined,
  };
}

function Frame({ label, name, error, hint, scope, children }: Labelled & { children: ReactNode }) {
  const id = fieldId(name, scope);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Said {...{ id, error, hint }} />
      {children}
    </div>
  );
}

function Said(props: { id: string; error: string | undefined; hint: string | undefined }) {
  const { id, error, hint } = props;
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** One labelled input with its hint and its error, tied together for screen readers. */
export function Field({ label, name, error, hint, scope, ...input }: InputProps) {
  const said = { label, name, error, hint, scope };
  return (
    <Frame {...said}>
      <input {...input} {...ties(said)} />
    </Frame>
  );
}

/** The same for a text of several lines. */
export function AreaField({ label, name, error, hint, scope, ...area }: AreaProps) {
  const said = { label, name, error, hint, scope };
  return (
    <Frame {...said}>
      <textarea {...area} {...ties(said)} />
    </Frame>
  );
}

/** The same for one of a list. */
export function SelectField({ label, name, error, hint, scope, options, ...select }: SelectProps) {
  const said = { label, name, error, hint, scope };
  return (
    <Frame {...said}>
      <select {...select} {...ties(said)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** One box to tick, with its words beside it. It sends "on". */
export function CheckField({ label, name, error, hint, scope, defaultChecked }: CheckProps) {
  const said = { label, name, error, hint, scope };
  const id = fieldId(name, scope);
  return (
    <div className="field">
      <label className="choice">
        <input type="checkbox" defaultChecked={defaultChecked} {...ties(said)} />
        <span>{label}</span>
      </label>
      <Said {...{ id, error, hint }} />
    </div>
  );
}
