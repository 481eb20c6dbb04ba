import type { ReactNode, RefObject } from "react";
import { Field, fieldId } from "@/ui/field";
import { ChoiceField, type ChoiceSpec } from "./choice-field";
import type { Fields } from "./forms";

/** A text field, in the words of the page. */
export type TextSpec = {
  kind: "text";
  name: string;
  label: string;
  hint?: string;
  type: "text" | "password";
  autoComplete: string;
};

export type FieldSpec = TextSpec | ChoiceSpec;

/** What a code that is shown once stands among. */
export type CodeWords = {
  /** What was done, such as "your account is ready". */
  done: string;
  title: string;
  body: ReactNode;
  advice: string;
  onward: { label: string; href: string };
};

export function AnyField(props: { spec: FieldSpec; error: string | undefined; typed: Fields }) {
  const { spec, error, typed } = props;
  if (spec.kind === "choice") {
    return <ChoiceField spec={spec} error={error} chosen={typed[spec.name]} />;
  }
  const { kind, ...input } = spec;
  return (
    <Field
      {...input}
      error={error}
      defaultValue={typed[spec.name]}
      aria-required="true"
      autoCapitalize={spec.autoComplete === "name" ? "words" : "none"}
      spellCheck={false}
    />
  );
}

/** Why a form was refused, with a link to each field to mend; the focus goes here. */
export function Refused(props: {
  place: RefObject<HTMLDivElement | null>;
  message: string;
  errors: Fields;
}) {
  const errors = Object.entries(props.errors);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={props.place}>
      <p>{props.message}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`}>{sentence}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A recovery code, shown this once. */
export function CodeCard({ code, words }: { code: string; words: CodeWords }) {
  return (
    <section className="card" role="status">
      <p className="notice">{words.done}</p>
      <h2>{words.title}</h2>
      <p>{words.body}</p>
      <output className="code">{code}</output>
      <p>{words.advice}</p>
      <p className="actions">
        <a className="go" href={words.onward.href}>
          {words.onward.label}
        </a>
      </p>
    </section>
  );
}
