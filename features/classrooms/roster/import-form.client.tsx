"use client";

import { useEffect, useRef } from "react";
import { ActionForm, type ActionFormProps } from "@/features/accounts/action-form.client";
import { ChoiceField } from "@/features/accounts/choice-field";
import type { ImportPreview, ImportShown } from "./import-preview";
import { LoginCards } from "./login-cards.client";

/** The import's form: a file or a text, then its preview in the same form, then what was done. */
export function ImportForm(props: ActionFormProps<ImportShown>) {
  return (
    <ActionForm {...props} inPlace={(shown, isSending) => <Shown {...{ shown, isSending }} />} />
  );
}

function Shown({ shown, isSending }: { shown: ImportShown; isSending: boolean }) {
  if (shown.kind === "preview") return <Preview preview={shown} isSending={isSending} />;
  if (shown.sheet) return <LoginCards sheet={shown.sheet} />;
  return (
    <p className="notice good" role="status">
      {shown.told}
    </p>
  );
}

function Preview({ preview, isSending }: { preview: ImportPreview; isSending: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new preview is told
  useEffect(() => place.current?.focus(), [preview]);
  return (
    <>
      <div className="notice" role="status" tabIndex={-1} ref={place}>
        {preview.notice && (
          <p>
            <strong>{preview.notice}</strong>
          </p>
        )}
        <p>{preview.summary}</p>
      </div>
      <input type="hidden" name="text" value={preview.text} />
      <input type="hidden" name="stamp" value={preview.stamp} />
      {preview.choices.map(({ line, legend, options, chosen }) => (
        <ChoiceField
          key={line}
          spec={{ kind: "choice", name: `choice-${line}`, legend, options }}
          error={undefined}
          chosen={chosen}
        />
      ))}
      {preview.parts.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="actions">
        {preview.submit && (
          <button type="submit" className="go" name="go" value="apply" disabled={isSending}>
            {preview.submit}
          </button>
        )}
        <a className="quiet-button" href="?">
          {preview.again}
        </a>
      </p>
    </>
  );
}
