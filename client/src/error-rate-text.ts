import * as vscode from 'vscode';
import type { DocumentStatus, ErrorRate } from '../../server/src/protocol';

/** `差错率 1.59/万 ✓ · 待核 0.86` */
export function errorRateText({ errorRate: { per10000, possiblePer10000, passes } }: DocumentStatus): string {
  const { l10n } = vscode;
  const sure = passes ? l10n.t('Errors {0}/10k ✓', per10000) : l10n.t('Errors {0}/10k ✗', per10000);
  return possiblePer10000 === 0 ? sure : `${sure} · ${l10n.t('possible {0}', possiblePer10000)}`;
}

/** What was counted against what, where most of it stands, and that it is an estimate. */
export function errorRateTooltip({ errorRate, worstArticles }: DocumentStatus): vscode.MarkdownString {
  const { l10n } = vscode;
  const number = new Intl.NumberFormat(vscode.env.language);
  const characters = number.format(errorRate.characters);
  const text = new vscode.MarkdownString();
  text.appendMarkdown(
    [
      `**${l10n.t('Estimated error rate of this page')}**`,
      l10n.t(
        'Confirmed (errors, warnings): {0}, that is {1} in 10,000 characters; a newspaper passes with 3.',
        errorRate.errors,
        errorRate.per10000,
      ),
      l10n.t(
        'Possible (information): {0}, that is {1} in 10,000 characters.',
        errorRate.possible,
        errorRate.possiblePer10000,
      ),
      errorRate.base === 'layout'
        ? l10n.t('Counted against {0} characters: characters per line × lines, as set.', characters)
        : l10n.t('Counted against the {0} characters of the text, white space left out.', characters),
    ].join('\n\n'),
  );
  if (worstArticles.length > 0) {
    text.appendMarkdown(`\n\n${l10n.t('Articles with most errors, each against its own characters:')}\n\n`);
    for (const article of worstArticles) {
      text.appendMarkdown('- ');
      text.appendText(l10n.t('{0}: {1}', article.title, articleRate(article)));
      text.appendMarkdown('\n');
    }
  }
  text.appendMarkdown(
    `\n\n${l10n.t('An estimate for self-checking from what the rules found, not the regulator’s judgement.')}`,
  );
  return text;
}

function articleRate({ errors, possible, per10000 }: ErrorRate): string {
  return vscode.l10n.t('{0} confirmed, {1} possible, {2}/10k', errors, possible, per10000);
}
