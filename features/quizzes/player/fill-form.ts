/**
 * Puts a response back into the fields of its form, as `fieldEntries` names them: what waited in this browser is what the
 * learner should see, also while it cannot be sent.
 */
export function fillForm(form: HTMLFormElement, entries: readonly (readonly [string, string])[]) {
  const names = new Set(entries.map(([name]) => name));
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type)) {
      const isOwn = entries.some(([name, value]) => name === field.name && value === field.value);
      if (names.has(field.name) || isOwn) field.checked = isOwn;
      continue;
    }
    const isText = field instanceof HTMLInputElement && field.type !== "hidden";
    const isField =
      isText || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement;
    const entry = isField && entries.find(([name]) => name === field.name);
    if (entry) field.value = entry[1];
  }
}
