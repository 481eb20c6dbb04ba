import type { ReactNode } from "react";
import { PersonScript } from "@/features/accounts/person-script";

/** Pages about an account: made at each request, with the script that keeps theme and language. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <PersonScript />
    </>
  );
}
