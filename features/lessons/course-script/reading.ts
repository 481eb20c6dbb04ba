import type { Marks } from "./marks-shape";

/**
 * Marks the lesson as read when its end comes into sight, once, and says so; the button does the same.
 * Not while a form is on its way: each of the two would make a guest of a reader who has none yet, and what
 * the one saved would be lost to the other.
 */
export async function markAsReadAtTheEnd(marksToCome: Promise<Marks | null>): Promise<void> {
  const form = document.querySelector<HTMLFormElement>("[data-read-form]");
  const lesson = document.querySelector<HTMLElement>("[data-lesson]")?.dataset.lesson;
  if (!form || !lesson) return;
  // From the start: a form may be sent before the marks are here.
  let isLeaving = false;
  document.addEventListener("submit", () => {
    isLeaving = true;
  });
  window.addEventListener("pageshow", () => {
    isLeaving = false;
  });
  const marks = await marksToCome;
  if (marks?.read.includes(lesson)) {
    say("[data-read-done]");
    form.hidden = true;
    return;
  }
  const watch = new IntersectionObserver((entries) => {
    if (isLeaving || !entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    const sent = send(form);
    holdForms(sent);
    void sent.then((kept) => {
      say(kept ? "[data-read-done]" : "[data-read-failed]");
      form.hidden = kept;
    });
  });
  watch.observe(form);
}

/** Lets forms of this page wait until the mark is answered, for the same reason. */
function holdForms(sent: Promise<unknown>): void {
  let held: HTMLFormElement | null = null;
  const hold = (event: Event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) held = event.target;
  };
  document.addEventListener("submit", hold);
  void sent.then(() => {
    document.removeEventListener("submit", hold);
    held?.submit();
  });
}

function say(selector: string): void {
  document.querySelector(selector)?.removeAttribute("hidden");
}

async function send(form: HTMLFormElement): Promise<boolean> {
  try {
    const reply = await fetch(form.action, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify({ locale: document.documentElement.lang }),
    });
    return reply.ok;
  } catch {
    return false;
  }
}
