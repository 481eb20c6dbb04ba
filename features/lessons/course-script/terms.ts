/** Where popover is unknown, a term's button leads to its entry in the list at the lesson's end. */
export function openTermsWithoutPopover(): void {
  if ("popover" in HTMLElement.prototype) return;
  for (const button of document.querySelectorAll(".term")) {
    button.addEventListener("click", () => {
      location.hash = button.getAttribute("popovertarget") ?? "";
    });
  }
}
