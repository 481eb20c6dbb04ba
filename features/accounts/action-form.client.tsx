"use client";

import { type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { AnyFields, CodeCard, type CodeWords, type FieldSpec, Refused } from "./action-form-parts";
import { ChoiceField } from "./choice-field";
import { FormFault } from "./form-fault.client";
import { type Fields, type FormState, type Shown, textFields } from "./forms";

export type ActionFormProps<V = Shown> = {
  /** The form's id; the language buttons of the page name it. */
  id: string;
  action: (previous: FormState<V>, data: FormData) => Promise<FormState<V>>;
  /** What the form starts with, such as what was typed before the language was switched. */
  typed: Fields;
  hidden: Fields;
  fields: readonly FieldSpec[];
  /** `done` is said when it is done and there is no code to show. */
  words: { submit: string; unavailable: string; done?: string };
  /** For forms that may come to a recovery code, which then takes the form's place. */
  codeWords?: CodeWords;
  /** For a button that does something beside the page's purpose. */
  isQuiet?: boolean;
  /** Tells its fields' ids apart from those of the page's other forms. */
  scope?: string;
  /** Stands above the fields, and gives way to a code. */
  children?: ReactNode;
  /** For forms with more to show than a sentence or a code: it takes the place of fields and button, unless it is null. */
  inPlace?: (value: V, isSending: boolean) => ReactNode;
};

/** A form for a server action; it works before and without scripts. */
export function ActionForm<V = Shown>(props: ActionFormProps<V>) {
  const [typed, setTyped] = useState<Fields>(props.typed);
  return (
    <FormFault>
      {(hasFailed) => (
        <SentForm
          {...props}
          typed={hasFailed ? typed : props.typed}
          hasFailed={hasFailed}
          onSend={(data) => setTyped(withoutSecrets(data, props.fields))}
        />
      )}
    </FormFault>
  );
}

type SentFormProps<V> = ActionFormProps<V> & {
  hasFailed: boolean;
  onSend: (data: FormData) => void;
};

function SentForm<V>(props: SentFormProps<V>) {
  const { id, words, codeWords } = props;
  const [state, send, isSending] = useActionState<FormState<V>, FormData>(props.action, fresh);
  const place = useRef<HTMLDivElement>(null);
  const message = messageOf(state, props);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is told, also one in the same words
  useEffect(() => place.current?.focus(), [state]);
  const code = textIn(state, "recoveryCode") ?? textIn(state, "firstPassword");
  const told = textIn(state, "sentence") ?? words.done;
  const inPlace = state.status === "done" && props.inPlace?.(state.value, isSending);
  // The form stays round a code, because the page's language buttons are its buttons.
  return (
    <form
      id={id}
      action={send}
      noValidate
      onSubmit={(event) => props.onSend(new FormData(event.currentTarget))}
    >
      {message && (
        <Refused
          place={place}
          message={message}
          scope={props.scope}
          errors={state.status === "refused" ? state.errors : {}}
        />
      )}
      {Object.entries(props.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {code && codeWords && <CodeCard code={code} words={codeWords} />}
      {inPlace}
      {!(code && codeWords) && !inPlace && (
        <>
          {state.status === "done" && told && (
            <p className="notice" role="status">
              {told}
            </p>
          )}
          <FormBody {...props} state={state} isSending={isSending} />
        </>
      )}
    </form>
  );
}

function FormBody<V>(props: SentFormProps<V> & { state: FormState<V>; isSending: boolean }) {
  const { state, fields, words } = props;
  const errors = state.status === "refused" ? state.errors : {};
  const typed = state.status === "fresh" ? props.typed : { ...props.typed, ...state.fields };
  return (
    <>
      {props.children}
      {state.status === "refused" && state.ask && (
        <ChoiceField spec={{ kind: "choice", ...state.ask }} error={undefined} chosen={undefined} />
      )}
      <AnyFields {...{ fields, errors, typed }} scope={props.scope} />
      <p className="actions">
        <button
          type="submit"
          className={props.isQuiet ? "quiet-button" : "go"}
          disabled={props.isSending}
        >
          {words.submit}
        </button>
      </p>
    </>
  );
}

const fresh = { status: "fresh" } as const;

/** A text of what came of a form, if it is one that has it. */
function textIn(
  state: FormState<unknown>,
  name: "recoveryCode" | "firstPassword" | "sentence",
): string | undefined {
  const value: unknown = state.status === "done" ? state.value : null;
  const text: unknown = typeof value === "object" && value ? Reflect.get(value, name) : undefined;
  return typeof text === "string" ? text : undefined;
}

function messageOf<V>(state: FormState<V>, { hasFailed, words }: SentFormProps<V>) {
  if (state.status === "refused") return state.message;
  return hasFailed && state.status === "fresh" ? words.unavailable : undefined;
}

/** What was typed, to be shown again should sending fail. */
function withoutSecrets(data: FormData, fields: readonly FieldSpec[]): Fields {
  const secret = new Set(
    fields.filter((spec) => spec.kind === "text" && spec.type === "password").map((s) => s.name),
  );
  return Object.fromEntries(Object.entries(textFields(data)).filter(([name]) => !secret.has(name)));
}
