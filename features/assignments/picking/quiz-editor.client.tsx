"use client";

import { type RefObject, useActionState, useEffect, useRef, useState } from "react";
import { Refused } from "@/features/accounts/action-form-parts";
import { FormFault } from "@/features/accounts/form-fault.client";
import { type Fields, type FormState, textFields } from "@/features/accounts/forms";
import { type EditorProps, QUIZ_FORM } from "./editor-props";
import { EditorRows } from "./editor-rows";
import { EditorSettings } from "./editor-settings";
import { WhoseIsToStay } from "./whose-is-to-stay";

/** The editor of a quiz: one form, each of whose buttons saves; it works before and without scripts. */
export function QuizEditor(props: EditorProps) {
  const [sent, setSent] = useState<Fields>({});
  return (
    <FormFault>
      {(hasFailed) => (
        <Editor
          {...props}
          typed={hasFailed ? { ...props.typed, ...sent } : props.typed}
          fault={hasFailed ? props.words.unavailable : undefined}
          onSend={setSent}
        />
      )}
    </FormFault>
  );
}

type Props = EditorProps & { fault: string | undefined; onSend: (fields: Fields) => void };

function Editor(props: Props) {
  const { version, words } = props;
  const [state, send, isSending] = useActionState(props.action, fresh);
  const [isScripted, setScripted] = useState(false);
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => setScripted(true), []);
  useGoOn(state, version, refusal);
  const isRefused = state.status === "refused";
  const message = isRefused ? state.message : state.status === "fresh" ? props.fault : undefined;
  const errors = isRefused ? state.errors : {};
  const typed = isRefused ? { ...props.typed, ...state.fields } : props.typed;
  return (
    <form
      id={QUIZ_FORM}
      action={send}
      noValidate
      onSubmit={(event) => {
        // What is pressed while another press is on its way was aimed at a page that is about to change.
        if (isSending) event.preventDefault();
        else props.onSend(textFields(new FormData(event.currentTarget)));
      }}
    >
      {message && <Refused place={refusal} message={message} errors={errors} />}
      <Hidden {...props.hidden} {...(isScripted ? { scripted: "yes" } : {})} />
      {isRefused && state.ask ? (
        <WhoseIsToStay ask={state.ask} fields={state.fields} />
      ) : (
        <>
          <Hidden version={String(version)} />
          <EditorSettings {...{ typed, errors, words }} kept={props.kept} />
          <EditorRows {...{ typed, errors, words }} rows={props.rows} totals={props.totals} />
        </>
      )}
    </form>
  );
}

const fresh: FormState = { status: "fresh" };

function Hidden(fields: Fields) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

/**
 * Where the focus goes once something was sent: to the refusal, or to the place where the person goes on. Again when the
 * saved quiz is drawn, since an item that moves takes the focus off its button.
 */
function useGoOn(
  state: FormState,
  version: number,
  refusal: RefObject<HTMLDivElement | null>,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version draws the rows anew
  useEffect(() => {
    if (state.status === "refused") refusal.current?.focus();
    if (state.status !== "done" || !state.value || !("place" in state.value)) return;
    document.getElementById(state.value.place)?.focus();
  }, [state, version]);
}
