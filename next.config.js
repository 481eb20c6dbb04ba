import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({ requestConfig: "./i18n/request.ts" });

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // The door (server/) compresses sealed pages beforehand and everything else on its way out.
  compress: true,
  typedRoutes: false,
  serverExternalPackages: ["pg", "@node-rs/argon2"],
  images: { unoptimized: true },
};

export default withNextIntl(config);
