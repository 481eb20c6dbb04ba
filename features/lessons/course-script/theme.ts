const KEY = "theme";

export type Theme = "light" | "dark" | "system";

/** The theme that a stored or chosen value names; whatever is unknown is the system's. */
export function themeOf(value: unknown): Theme {
  return value === "light" || value === "dark" ? value : "system";
}

/** What the reader chose before; private windows and full disks throw, and then the device decides. */
function stored(): Theme {
  try {
    return themeOf(localStorage.getItem(KEY));
  } catch {
    return "system";
  }
}

function store(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // The choice then holds for this page alone.
  }
}

function wear(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Tells the server, which keeps it for an account and forgets it of anybody else. */
function tellServer(theme: Theme): void {
  const body = JSON.stringify({ theme });
  const headers = { "content-type": "application/json" };
  // The choice is worn here in any case; an account that did not hear of it is told by its settings page.
  fetch("/api/me/theme", { method: "POST", headers, body, keepalive: true }).catch(() => {});
}

/** What the page says of the account that is signed in: its own pages name its colours at this script. */
const ofAccount = () => document.currentScript?.dataset.theme;

/**
 * Wears the chosen theme and shows the choice, which is hidden where no script could keep it. An account's own goes before
 * the browser's, which takes it over, so that the course pages look the same.
 */
export function offerThemes(): void {
  const own = ofAccount();
  if (own) store(themeOf(own));
  const theme = own ? themeOf(own) : stored();
  wear(theme);
  const choice = document.querySelector<HTMLFieldSetElement>("[data-theme-choice]");
  if (!choice) return;
  for (const radio of choice.querySelectorAll<HTMLInputElement>("input[type=radio]")) {
    radio.checked = radio.value === theme;
    radio.addEventListener("change", () => {
      const chosen = themeOf(radio.value);
      wear(chosen);
      store(chosen);
      tellServer(chosen);
    });
  }
  choice.hidden = false;
}
