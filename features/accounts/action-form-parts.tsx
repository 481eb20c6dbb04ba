import type { ReactNode, RefObject } from "react";
import { AreaField, CheckField, Field, fieldId, SelectField } from "@/ui/field";
import { ChecksField, type ChecksSpec, ChoiceField, type ChoiceSpec } from "./choice-field";
import type { Fields } from "./forms";

type Words = { name: string; label: string; hint?: string | undefined };

/** A text field, in the words of the page. */
export type TextSpec = Words & {
  kind: "text";
  type: "text" | "password" | "number" | "datetime-local" | "search";
  autoComplete: string;
  isOptional?: boolean;
  min?: number;
  max?: number;
  /** A number's step: "any" for one that need not be whole. */
  step?: number | "any";
};

/** A text of several lines. */
type AreaSpec = Words & { kind: "area"; rows?: number; maxLength?: number };

/** One of a list, the first unless one was chosen. */
type SelectSpec = Words & {
  kind: "select";
  options: readonly { value: string; label: string }[];
};

/** A box to tick: "on" or nothing. */
type CheckSpec = Words & { kind: "check" };

/** A file whose text is sent. `accept` as HTML has it. */
type FileSpec = Words & { kind: "file"; accept: string };

/** Fields that most leave as they are, closed under a summary until one of them needs mending. */
export type MoreSpec = {
  kind: "more";
  name: string;
  summary: string;
  fields: readonly Exclude<FieldSpec, MoreSpec>[];
};

export type FieldSpec =
  | MoreSpec
  | TextSpec
  | AreaSpec
  | SelectSpec
  | CheckSpec
  | FileSpec
  | ChoiceSpec
  | ChecksSpec;

/** What a code that is shown once stands among. */
export type CodeWords = {
  /** What was done, such as "your account is ready". */
  done: string;
  title: string;
  body: ReactNode;
  advice: string;
  onward: { label: string; href: string };
};

type AnyFieldProps = {
  spec: Exclude<FieldSpec, MoreSpec>;
  error: string | undefined;
  typed: Fields;
  scope?: string | undefined;
};

/** The fields that specs describe, each with what was typed into it and what is to be mended. */
export function AnyFields(props: {
  fields: readonly FieldSpec[];
  errors: Fields;
  typed: Fields;
  scope?: string | undefined;
}) {
  const { fields, errors, typed, scope } = props;
  return fields.map((spec) =>
    spec.kind === "more" ? (
      <details
        key={spec.name}
        className="more-fields"
        open={spec.fields.some(({ name }) => errors[name] !== undefined)}
      >
        <summary>{spec.summary}</summary>
        <AnyFields {...{ errors, typed, scope }} fields={spec.fields} />
      </details>
    ) : (
      <AnyField key={spec.name} {...{ spec, typed, scope }} error={errors[spec.name]} />
    ),
  );
}

/** The field that a spec describes, with what was typed into it. */
function AnyField({ spec, error, typed, scope }: AnyFieldProps) {
  const value = typed[spec.name];
  switch (spec.kind) {
    case "choice":
      return <ChoiceField {...{ spec, error, scope }} chosen={value} />;
    case "checks":
      return <ChecksField {...{ spec, error, scope }} chosen={value} />;
    case "check": {
      const { kind, ...check } = spec;
      return <CheckField {...check} {...{ error, scope }} defaultChecked={value === "on"} />;
    }
    case "select": {
      const { kind, ...select } = spec;
      // React keeps a select's first choice whatever default comes later: a new one is made where it differs.
      return <SelectField key={value} {...select} {...{ error, scope }} defaultValue={value} />;
    }
    case "area": {
      const { kind, ...area } = spec;
      return <AreaField {...area} {...{ error, scope }} defaultValue={value} />;
    }
    case "file": {
      const { kind, ...file } = spec;
      return <Field {...file} {...{ error, scope }} type="file" />;
    }
    case "text":
      return <AnyTextField {...{ spec, error, typed, scope }} />;
  }
}

function AnyTextField(props: Omit<AnyFieldProps, "spec"> & { spec: TextSpec }) {
  const { kind, isOptional, ...input } = props.spec;
  return (
    <Field
      {...input}
      error={props.error}
      scope={props.scope}
      defaultValue={props.typed[input.name]}
      aria-required={isOptional ? undefined : "true"}
      autoCapitalize={input.autoComplete === "name" ? "words" : "none"}
      spellCheck={false}
    />
  );
}

/** Why a form was refused, with a link to each field to mend; the focus goes here. */
export function Refused(props: {
  place: RefObject<HTMLDivElement | null>;
  message: string;
  errors: Fields;
  scope?: string | undefined;
}) {
  const errors = Object.entries(props.errors);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={props.place}>
      <p>{props.message}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${fieldId(name, props.scope)}`}>{sentence}</a>
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
