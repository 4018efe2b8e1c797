import { rosterHeading, rosterRow } from '../project/add-to-roster';
import type { Language } from '../project/level';
import type { RosterList } from '../project/roster';
import { wholeTitles } from '../project/whole-titles';
import { plainLine } from './plain-line';
import type { Counted, RosterProposal } from './roster-tally';

/**
 * Names as rows of a list of the roster, below each in lines of comment what there is to say for it: written into the list as it
 * stands, it counts, and whoever looks it through deletes what does not belong.
 */
export function* rosterText(
  list: RosterList,
  proposals: readonly RosterProposal[],
  language: Language,
): Generator<string> {
  yield `${rosterHeading(list, language)}\n`;
  for (const proposal of proposals) yield rowsOf(list, proposal, language);
}

function rowsOf(list: RosterList, proposal: RosterProposal, language: Language): string {
  const { name, titles, forms, mentions, pages, sentences } = proposal;
  const second = list === 'people' ? wholeTitles(textsOf(titles)) : textsOf(forms);
  const items = second
    .slice(0, mostItems)
    .map((item) => item.replaceAll('|', ''))
    .join('|');
  const row = rosterRow(items === '' ? [name] : [name, items]);
  const counts = [...titles, ...forms].map(({ text, count }) => `${text} ${count}`);
  const said =
    language === 'zh'
      ? [`${pages} 个版面，${mentions} 次`, ...(counts.length === 0 ? [] : [counts.join('、')])].join('；')
      : [
          `${pages} ${pages === 1 ? 'page' : 'pages'}, ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`,
          ...(counts.length === 0 ? [] : [counts.join(', ')]),
        ].join('; ');
  const lines = [said, ...sentences.map(({ path, text }) => `  ${path}  ${text}`)];
  return `${[row, ...lines.map((line) => `# ${plainLine(line)}`)].join('\n')}\n`;
}

/** What is seldom written so is in the comment alone. */
const mostItems = 5;

function textsOf(counts: readonly Counted[]): string[] {
  return counts.map(({ text }) => text);
}
