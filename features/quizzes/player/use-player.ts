import { type FormEvent, useEffect, useRef, useState } from "react";
import { completenessOf } from "../items/completeness";
import type { PlayerItem, PlayerProps } from "./player-item";
import { useSaver } from "./use-saver";

/** Posts a form as it is, with the button's value: what a browser does without scripts. */
function postNatively(form: HTMLFormElement, go: string): void {
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: "go", value: go });
  form.append(field);
  form.submit();
}

/** The same address at another item. */
function addressAt(href: string, position: number): string {
  const url = new URL(href, window.location.href);
  url.searchParams.set("item", String(position));
  return url.pathname + url.search;
}

/**
 * Moves between the items of a page that holds them all, and lets nobody leave it before what they gave is safe. Each
 * button is a submit button of the item's form, which works without any of this.
 */
export function usePlayer(props: PlayerProps) {
  const { items, isSequential, reviewHref, flagAction, count } = props;
  const root = useRef<HTMLDivElement>(null);
  const saver = useSaver(props, root);
  const [current, setCurrent] = useState(props.current);
  const [completeness, setCompleteness] = useState(() =>
    Object.fromEntries(items.map((item) => [item.item, item.completeness])),
  );
  const [flags, setFlags] = useState(() =>
    Object.fromEntries(items.map(({ item, flagged }) => [item, flagged])),
  );
  const shown = items.find(({ position }) => position === current) ?? items[0];

  useEffect(() => {
    const follow = () => {
      const asked = Number(new URLSearchParams(window.location.search).get("item") ?? 1);
      if (items.some(({ position }) => position === asked)) setCurrent(asked);
    };
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [items]);

  function show(position: number): void {
    if (position === current) return;
    window.history.pushState(null, "", addressAt(window.location.href, position));
    setCurrent(position);
  }

  // The heading takes the focus, so that a screen reader begins with it; not at first, where the page itself is read.
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each move to another item is told
  useEffect(() => {
    if (!isFirst.current) {
      window.scrollTo(0, 0);
      root.current?.querySelector<HTMLElement>("form:not([hidden]) h1")?.focus();
    }
    isFirst.current = false;
  }, [current]);

  function change(item: PlayerItem): void {
    const response = saver.change(item);
    const state = completenessOf(item.interaction, item.parts, response);
    setCompleteness((before) => ({ ...before, [item.item]: state }));
  }

  async function flag(item: string, flagged: boolean): Promise<void> {
    const set = (value: boolean) => setFlags((before) => ({ ...before, [item]: value }));
    set(flagged);
    const reply = await fetch(flagAction, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ item, flagged }),
    }).catch(() => null);
    if (!reply?.ok) set(!flagged);
  }

  const next = current < count ? `item-${current + 1}` : "review";

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    const { nativeEvent, currentTarget: form } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    event.preventDefault();
    // Enter in a field presses nothing, or the button that stands for it.
    const isEnter = !(button instanceof HTMLButtonElement) || button.dataset.enter !== undefined;
    const go = isEnter ? next : button.value;
    const position = /^item-(\d+)$/.exec(go)?.[1];
    if (position && !isSequential) return show(Number(position));
    if (!shown) return;
    if (go === "flag" || go === "unflag") return flag(shown.item, go === "flag");
    change(shown);
    if (!(await saver.flush())) return;
    const href = go === "review" ? reviewHref : button?.dataset.href;
    if (go === "review" || (href && !position)) window.location.assign(addressOf(href, go));
    else postNatively(form, go);
  }

  const addressOf = (href = reviewHref, go: string) =>
    go === "review" ? href : addressAt(href, current);

  return { root, current, shown, completeness, flags, next, change, submit, saver };
}

/** Hands the attempt in, or goes to see what is left to do, once its time is over. */
export function endOfTime(atEnd: "submit" | "look", handInId: string): void {
  const form = document.getElementById(handInId);
  if (atEnd === "submit" && form instanceof HTMLFormElement) form.requestSubmit();
  else window.location.reload();
}
