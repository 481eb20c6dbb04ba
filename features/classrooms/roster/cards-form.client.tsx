"use client";

import { ActionForm, type ActionFormProps } from "@/features/accounts/action-form.client";
import { LoginCards } from "./login-cards.client";
import type { LoginSheet } from "./login-sheet";

/** A form whose press makes login cards, which then take its place. */
export function CardsForm(props: ActionFormProps<LoginSheet>) {
  return <ActionForm {...props} inPlace={(sheet) => <LoginCards sheet={sheet} />} />;
}
