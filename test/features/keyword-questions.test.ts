import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/features/analyze';
import { keywordQuestions } from '../../server/src/features/keyword-questions';
import { folderView } from '../../server/src/folder/folder-view';
import { KeywordMemory } from '../../server/src/folder/keyword-memory';
import { defaultSettings, type Settings } from '../../server/src/project/settings';
import { folderOf } from '../harness/folder-of';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';
import { toldAgain, toldBefore } from '../harness/told-again';
import { only } from '../rules/read-example';

const [before, today] = ['/星洲日报/2031-05-13/05.txt', '/星洲日报/2031-05-18/02.txt'];
const brief = '云岭花市开门\n\n　　本报讯（记者林知远） 昨日，云岭花市开门，三百个摊位摆满了兰花。\n\n';
const index = folderOf({ [before]: brief + toldBefore });

function analysisOf(
  text: string,
  memory: KeywordMemory | null,
  settings: Settings = defaultSettings,
): Analysis {
  const folder = folderView(index, today, memory);
  return analyze(text, { words: testWords, tagger: testNames, settings, path: today, folder });
}

const asked = (analysis: Analysis): string[] =>
  keywordQuestions(analysis).map(({ path, article }) => `${path} ${article}`);

describe('Better keywords', () => {
  it('are asked for both stories of a finding that rests on keywords, and for no other', () => {
    const memory = new KeywordMemory();
    const analysis = analysisOf(brief + toldAgain, memory);
    const questions = keywordQuestions(analysis);
    expect(asked(analysis)).toEqual([`${today} 1`, `${before} 1`]);
    expect(questions.map(({ text }) => text?.trim().slice(0, 7) ?? null)).toEqual(['在云岭区青石村', null]);
    for (const { path, article, sketch } of questions) memory.set(path, article, { sketch, words: [] });
    expect(keywordQuestions(analysisOf(brief + toldAgain, memory))).toEqual([]);
    // Another text is asked for anew; the other story is as it was.
    const typed = toldAgain.replace('这间仓库原来堆着农具', '从前这间空荡荡的仓库只堆着锄头和箩筐');
    expect(asked(analysisOf(brief + typed, memory))).toEqual([`${today} 1`]);
  });

  it.each([
    ['the text says that the two are one', analysisOf(toldBefore, new KeywordMemory())],
    ['nothing ran before', analysisOf(brief, new KeywordMemory())],
    ['the rule is off', analysisOf(toldAgain, new KeywordMemory(), only('similar-name'))],
    ['nobody looks for any', analysisOf(toldAgain, null)],
  ])('are not asked for where %s', (_, analysis) => {
    expect(keywordQuestions(analysis)).toEqual([]);
  });
});
