import * as vscode from 'vscode';

/**
 * The pages of the rules, as they come with the extension. They are shown as previews, by the command of a code action and by
 * the link on a finding, which is a URI of this extension.
 */
export interface RulePages {
  /** The link to the page of a rule, its code left out at the end. */
  readonly link: string;
  /** False where no rule has this code. */
  readonly show: (code: string) => Promise<boolean>;
}

export function createRulePages({ extension, extensionUri }: vscode.ExtensionContext): RulePages {
  const folder = vscode.Uri.joinPath(extensionUri, 'server', 'src', 'rules');
  return {
    link: `${vscode.env.uriScheme}://${extension.id}/rule/`,
    show: async (code) => {
      const page = await find(folder, code);
      if (page === null) return false;
      await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
      return true;
    },
  };
}

/** Opens the pages that links lead to. Any program may send a link, so it names a code and nothing else. */
export function registerRuleLinks(pages: RulePages): vscode.Disposable {
  return vscode.window.registerUriHandler({
    handleUri: async ({ path }) => {
      const code = /^\/rule\/([a-z-]+)$/u.exec(path)?.[1];
      if (code !== undefined) await pages.show(code);
    },
  });
}

/** The group of a rule, the folder of its page, is not told by its code. */
async function find(folder: vscode.Uri, code: string): Promise<vscode.Uri | null> {
  if (!/^[a-z-]+$/u.test(code)) return null;
  const { fs } = vscode.workspace;
  for (const [group, type] of await fs.readDirectory(folder)) {
    if (type !== vscode.FileType.Directory) continue;
    const page = vscode.Uri.joinPath(folder, group, `${code}.md`);
    const isThere = await fs.stat(page).then(
      () => true,
      () => false,
    );
    if (isThere) return page;
  }
  return null;
}
