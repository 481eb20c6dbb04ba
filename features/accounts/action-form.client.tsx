"use client";

import { type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { AnyFields, CodeCard, type CodeWords, type FieldSpec, Refused } from "./action-form-parts";
import { ChoiceField } from "./choice-field";
import { FormFault } from "./form-fault.client";
import { type Fields, type FormState, textFields } from "./forms";

type ActionFormProps = {
  /** The form's id; the language buttons of the page name it. */
  id: string;
  action: (previous: FormState, data: FormData) => Promise<FormState>;
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
};

/** A form for a server action; it works before and without scripts. */
export function ActionForm(props: ActionFormProps) {
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

type SentFormProps = ActionFormProps & { hasFailed: boolean; onSend: (data: FormData) => void };

function SentForm(props: SentFormProps) {
  const { id, words, codeWords } = props;
  const [state, send, isSending] = useActionState(props.action, fresh);
  const place = useRef<HTMLDivElement>(null);
  const message = messageOf(state, props);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is told, also one in the same words
  useEffect(() => place.current?.focus(), [state]);
  const shown = state.status === "done" ? state.value : null;
  const code = shown && "recoveryCode" in shown ? shown.recoveryCode : undefined;
  const told = shown && "sentence" in shown ? shown.sentence : words.done;
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
      {code && codeWords ? (
        <CodeCard code={code} words={codeWords} />
      ) : (
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

function FormBody(props: SentFormProps & { state: FormState; isSending: boolean }) {
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

const fresh: FormState = { status: "fresh" };

function messageOf(state: FormState, { hasFailed, words }: SentFormProps) {
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
