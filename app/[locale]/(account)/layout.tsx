import type { ReactNode } from "react";
import { PageScript } from "@/ui/page-script";

/** Pages about an account: made at each request, with the script that keeps theme and language. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <PageScript />
    </>
  );
}
