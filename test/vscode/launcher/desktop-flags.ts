import { resolve } from 'node:path';

/** What the launcher understands of the command line of desktop VS Code. */
export interface DesktopFlags {
  readonly extensionDevelopmentPath: string | null;
  readonly extensionTestsPath: string | null;
  /** Absolute; null opens an empty window. */
  readonly folder: string | null;
  readonly workspaceTrust: boolean;
  /** Display language, e.g. `zh-cn`. */
  readonly locale: string;
}

/** Reads `--name=value` and `--name` as desktop VS Code takes them. Flags that mean nothing to a server are passed over. */
export function readDesktopFlags(args: readonly string[]): DesktopFlags {
  const value = (name: string): string | null =>
    args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
  const path = (text: string | null): string | null => (text === null ? null : resolve(text));
  return {
    extensionDevelopmentPath: path(value('extensionDevelopmentPath')),
    extensionTestsPath: path(value('extensionTestsPath')),
    folder: path(args.find((argument) => !argument.startsWith('-')) ?? null),
    workspaceTrust: !args.includes('--disable-workspace-trust'),
    locale: value('locale') ?? 'en',
  };
}
