import type { ComponentProps } from "react";

type FieldProps = Omit<ComponentProps<"input">, "id" | "name" | "className"> & {
  label: string;
  name: string;
  /** The sentence that says what to mend; undefined when there is nothing to mend. */
  error?: string | undefined;
  hint?: string | undefined;
};

/** The id of a field's input, for links of an error summary. */
export const fieldId = (name: string): string => `field-${name}`;

/** One labelled input with its hint and its error, tied together for screen readers. */
export function Field({ label, name, error, hint, ...input }: FieldProps) {
  const id = fieldId(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
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
      <input
        {...input}
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
