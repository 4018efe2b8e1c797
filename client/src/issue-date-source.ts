import * as vscode from 'vscode';
import type { IssueDateFrom } from '../../server/src/protocol';

/** What says the day of the paper, in a word. */
export function issueDateSource(from: IssueDateFrom): string {
  const { l10n } = vscode;
  switch (from) {
    case 'option':
      return l10n.t('chosen');
    case 'project':
      return l10n.t('project');
    case 'setting':
      return l10n.t('setting');
    case 'folder':
      return l10n.t('folder');
    case 'fileName':
      return l10n.t('file name');
    case 'masthead':
      return l10n.t('masthead');
    case 'content':
      return l10n.t('copy');
    case 'none':
      return l10n.t('unknown');
  }
}
