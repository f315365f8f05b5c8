import { run } from "./steps";

/** npm run by npm would inherit the outer call's project and settings; only the user's registry, proxy and cache are kept. */
export function npmEnvironment(): NodeJS.ProcessEnv {
  const inherited =
    /^npm_(?!config_(registry|cafile|ca|cache|proxy|https_proxy|noproxy|strict_ssl|userconfig|globalconfig)$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)));
}

export function npm(args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<string> {
  return run("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], options);
}
