"use client";

import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { Item } from "@/curriculum/types";
import { rawResponse } from "../items/response-fields";
import { ResponseSaver, type SaveState } from "./response-saver";

/** What the form tells the saver of its item; ids and text only, nothing of the key. */
type Saving = {
  action: string;
  item: string;
  interaction: Item["interaction"];
  sequence: number;
  language: string;
  /** The response as saved so far, as `responseText` writes it. */
  savedText: string;
};

/**
 * The form of an item. Without scripts it posts and is sent on; with them each change is saved at once,
 * and a button that moves on waits until the last change is safe.
 */
export function ResponseForm(props: {
  id: string;
  saving: Saving;
  stateWords: Record<SaveState, string>;
  initialState: SaveState;
  /** The fields; what is saved of them is told right below. */
  children: ReactNode;
  /** The ways on. */
  ways: ReactNode;
}) {
  const { saving, stateWords, initialState } = props;
  const form = useRef<HTMLFormElement>(null);
  const saver = useRef<ResponseSaver | null>(null);
  const [state, setState] = useState<SaveState>(initialState);
  const [refusal, setRefusal] = useState("");

  const current = useCallback(
    () => (form.current ? rawResponse(saving.interaction, new FormData(form.current)) : null),
    [saving.interaction],
  );

  useEffect(() => {
    const own = new ResponseSaver(saving, (next, message) => {
      setState(next);
      setRefusal(message ?? "");
    });
    saver.current = own;
    // What was chosen before this script ran is a change like any other.
    own.change(current());
    const flush = () => void own.flush();
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("online", flush);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("online", flush);
      own.stop();
    };
  }, [saving, current]);

  async function leave(event: FormEvent<HTMLFormElement>) {
    const button = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const href = button?.dataset.href;
    if (!href || !saver.current) return;
    event.preventDefault();
    saver.current.change(current());
    if (await saver.current.flush()) window.location.assign(href);
  }

  return (
    <form
      id={props.id}
      className="item"
      method="post"
      action={saving.action}
      ref={form}
      onChange={() => saver.current?.change(current())}
      onSubmit={leave}
    >
      {props.children}
      <p className="save-state" data-state={state} role="status">
        {refusal || stateWords[state]}
      </p>
      {props.ways}
    </form>
  );
}
