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

/** Wears the chosen theme and shows the choice, which is hidden where no script could keep it. */
export function offerThemes(): void {
  const theme = stored();
  wear(theme);
  const choice = document.querySelector<HTMLFieldSetElement>("[data-theme-choice]");
  if (!choice) return;
  for (const radio of choice.querySelectorAll<HTMLInputElement>("input[type=radio]")) {
    radio.checked = radio.value === theme;
    radio.addEventListener("change", () => {
      wear(themeOf(radio.value));
      store(themeOf(radio.value));
    });
  }
  choice.hidden = false;
}
