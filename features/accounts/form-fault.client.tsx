"use client";

import { unstable_rethrow } from "next/navigation";
import { Component, Fragment, type ReactNode } from "react";

type Props = { children: (hasFailed: boolean) => ReactNode };

/**
 * Holds a form whose sending failed outright (the database away, the network gone): the form is made anew,
 * told of it, instead of giving way to an error page with all that was typed. Redirects, which the
 * framework throws too, pass through.
 */
export class FormFault extends Component<Props, { failedAt: number }> {
  override state = { failedAt: 0 };

  static getDerivedStateFromError(error: unknown) {
    unstable_rethrow(error);
    return { failedAt: Date.now() };
  }

  override render() {
    const { failedAt } = this.state;
    return <Fragment key={failedAt}>{this.props.children(failedAt > 0)}</Fragment>;
  }
}
