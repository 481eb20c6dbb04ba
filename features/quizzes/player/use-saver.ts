import { type RefObject, useEffect, useRef, useState } from "react";
import { fieldEntries, type RawResponse, rawResponse } from "../items/response-fields";
import { AttemptSaver } from "../saving/attempt-saver";
import { openOutbox, sendWaiting } from "../saving/outbox";
import type { SaveState } from "../saving/saver-parts";
import { sendResponse } from "../saving/waiting-response";
import { fillForm } from "./fill-form";
import type { PlayerItem, PlayerProps } from "./player-item";

/** What the learner is told of each item: its state, and the server's own sentence where it refused. */
export type Told = Record<string, { state: SaveState; message: string | undefined }>;

const formOf = (root: HTMLElement | null, item: string): HTMLFormElement | null =>
  root?.querySelector<HTMLFormElement>(`form[data-item="${CSS.escape(item)}"]`) ?? null;

/** What an item's form says right now; null where it says nothing. */
function responseOf(
  root: HTMLElement | null,
  { item, interaction }: PlayerItem,
): RawResponse | null {
  const form = formOf(root, item);
  return form && rawResponse(interaction, new FormData(form));
}

/** Saves the responses of the page as they are given, and tells what becomes of each. */
export function useSaver(props: PlayerProps, root: RefObject<HTMLElement | null>) {
  const { attempt, action, token, language, items } = props;
  const saver = useRef<AttemptSaver | null>(null);
  const [told, setTold] = useState<Told>(() =>
    Object.fromEntries(items.map(({ item, state }) => [item, { state, message: undefined }])),
  );
  const [elsewhere, setElsewhere] = useState<readonly string[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one saver for the life of a page; its props come with it
  useEffect(() => {
    const outbox = openOutbox();
    const own = new AttemptSaver(
      { attempt, action, token, language, items },
      {
        outbox,
        send: sendResponse,
        tell: (item, state, message) =>
          setTold((before) => ({ ...before, [item]: { state, message } })),
        tellElsewhere: (found) => setElsewhere((before) => [...new Set([...before, ...found])]),
      },
    );
    saver.current = own;
    // What was chosen before this script ran is a change like any other.
    for (const item of items)
      if (!item.isSettled) own.change(item.item, responseOf(root.current, item));
    void own.restore().then((restored) => {
      for (const { item, response } of restored) {
        const form = formOf(root.current, item);
        if (form) fillForm(form, fieldEntries(response));
      }
      // Other attempts' leftovers go under their own tokens.
      return sendWaiting(outbox, sendResponse, (waiting) => waiting.attempt !== attempt);
    });
    const flush = () => void own.flush();
    const leave = () => own.leave();
    const look = () => (document.visibilityState === "hidden" ? leave() : flush());
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", flush);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", flush);
      own.stop();
    };
  }, []);

  return {
    told,
    elsewhere,
    /** Takes what an item's form says now. @returns it */
    change(item: PlayerItem): RawResponse | null {
      const response = responseOf(root.current, item);
      if (!item.isSettled) saver.current?.change(item.item, response);
      return response;
    },
    flush: async (): Promise<boolean> => (await saver.current?.flush()) ?? true,
  };
}
