import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

/** The pieces of a text that carry a scope beside the language's own, with the innermost scope, line after line. */
function scopesOf(text: string): readonly [piece: string, scope: string][] {
  const found: [string, string][] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const piece = line.slice(startIndex, endIndex);
      if (scopes.length > 1 && piece.trim() !== '')
        found.push([piece, scopes.at(-1)!.replace(/\.newspaper$/u, '')]);
    }
  }
  return found;
}

function piecesWith(text: string, scope: string): readonly string[] {
  return scopesOf(text).flatMap(([piece, own]) => (own.startsWith(scope) ? [piece] : []));
}

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const path = 'syntaxes/newspaper.tmLanguage.json';
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(path, 'utf8'), path)),
  });
  const loaded = await registry.loadGrammar('text.newspaper');
  if (loaded === null) throw new Error('the grammar was not loaded');
  grammar = loaded;
});

describe('Grammar', () => {
  it('colours a dateline, its roles and its names', () => {
    expect(scopesOf('　　本报讯（记者林知远 通讯员江望舒）今天')).toEqual([
      ['本报讯', 'keyword.other.dateline'],
      ['（', 'punctuation.section.dateline.begin'],
      ['记者', 'storage.type.role'],
      ['林知远', 'entity.name.type.reporter'],
      ['通讯员', 'storage.type.role'],
      ['江望舒', 'entity.name.type.reporter'],
      ['）', 'punctuation.section.dateline.end'],
    ]);
  });

  it('colours names of a dateline that a line break cuts, padded ones, and several', () => {
    expect(piecesWith('本报讯（记者林知\n远 林  溪）今天', 'entity.name')).toEqual(['林知', '远 林  溪']);
    expect(piecesWith('新华社北京7月12日电（记者林知远、江望舒）今天', 'entity.name')).toEqual([
      '林知远、江望舒',
    ]);
    expect(piecesWith('新华社北京7月12日电（记者林知远）今天', 'constant.numeric.date')).toEqual(['7月12日']);
  });

  it('ends a dateline whose bracket was never closed', () => {
    expect(piecesWith('本报讯（记者林知远\n\n今天的会议', 'entity.name')).toEqual(['林知远']);
    expect(piecesWith('本报讯（记者林知远。今天的会议', 'entity.name')).toEqual(['林知远']);
  });

  it('colours bylines and credits', () => {
    expect(piecesWith('□记者 林知远', 'entity.name')).toEqual(['林知远']);
    expect(piecesWith('本报记者 林知远 文/图', 'entity.name')).toEqual(['林知远']);
    expect(piecesWith('（本报记者 林知远）', 'entity.name')).toEqual(['林知远']);
    expect(piecesWith('农机手在麦田作业。 本报记者 沈若溪 摄', 'entity.name')).toEqual(['沈若溪']);
    expect(piecesWith('沈若溪 摄', 'entity.name')).toEqual(['沈若溪']);
    expect(piecesWith('记者在现场看到，麦浪滚滚', 'entity.name')).toEqual([]);
  });

  it('colours titles, quotation marks, dates and numbers', () => {
    expect(piecesWith('读《临溪志》一书', 'string.other.title')).toEqual(['《', '临溪志', '》']);
    expect(piecesWith('他说：“好。”', 'keyword.operator.quote')).toEqual(['“', '”']);
    expect(piecesWith('5月12日上午，2031年', 'constant.numeric.date')).toEqual(['5月12日', '2031年']);
    expect(piecesWith('藏书46万册，占12.5%', 'constant.numeric')).toEqual(['46万', '12.5%']);
  });

  it('colours what leads elsewhere: pointers and jump lines', () => {
    expect(piecesWith('▲麦田里的收割机', 'keyword.operator.caption-pointer')).toEqual(['▲']);
    expect(piecesWith('图①：新馆外景', 'keyword.operator.caption-pointer')).toEqual(['图①']);
    expect(piecesWith('工作全面展开。（下转第三版）', 'markup.underline.link')).toEqual(['（下转第三版）']);
    expect(piecesWith('意图明显，企图一试', 'keyword.operator.caption-pointer')).toEqual([]);
  });

  it('colours furniture as what is not read', () => {
    for (const line of [
      '责编：林知远 版式：江望舒 校对：沈若溪',
      'A02版 要闻',
      '第三版',
      '2031年5月18日 星期日',
      '新闻热线：0123-4567890',
    ])
      expect(piecesWith(line, 'comment.line')).toEqual([line]);
    for (const line of ['2031年5月18日召开的会议，研究了夏收', '编辑们都来了', '三版一体'])
      expect(piecesWith(line, 'comment.line')).toEqual([]);
  });

  it('takes time that is linear in a line, whatever stands in it', () => {
    const fastest = (line: string): number => {
      const times = [0, 1, 2].map(() => {
        const start = performance.now();
        grammar.tokenizeLine(line, INITIAL);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    for (const piece of [
      '本报',
      '（',
      '记者 ',
      '责编 ',
      '12',
      '《',
      '林 ',
      '林知远、',
      '5 月 ',
      '本报讯（林 ',
      '第三版 ',
    ]) {
      const once = fastest(piece.repeat(2000));
      expect(fastest(piece.repeat(4000)), piece).toBeLessThan(once * 3 + 20);
    }
  });
});
