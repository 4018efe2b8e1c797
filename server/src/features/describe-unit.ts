import { convertAmount } from '../lexis/numbers/convert-amount';
import { decimalText } from '../lexis/numbers/decimal-text';
import { over } from '../lexis/numbers/exact-number';
import type { NumberPhrase } from '../lexis/numbers/number-phrase';
import { unitNamed, type Unit } from '../lexis/numbers/units';
import type { Message } from '../project/level';
import { escapeMarkdown } from './escape-markdown';

/**
 * The unit of an amount: what this very amount is in the legal unit, or name and symbol of a legal one. Null for
 * measure words, currencies and times.
 */
export function describeUnit(text: string, number: NumberPhrase): Message | null {
  const mention = number.unit;
  const unit = mention?.unit ?? null;
  if (mention?.kind !== 'measure' || unit === null) return null;
  if (unit.legalName === null) return describeLegal(unit);
  const converted = convertAmount(text, number);
  const one = equivalence(mention.text, unit, unitNamed(unit.legalName)!);
  const title = converted === null ? one : `${converted.isExact ? '' : '≈ '}${converted.text}`;
  const status = statuses[unit.status];
  const quoted = `“${text.slice(number.start, number.end)}”`;
  const facts = (told: string): string =>
    [quoted, ...(converted === null ? [] : [one]), told].map(escapeMarkdown).join(' · ');
  const head = `**${escapeMarkdown(title)}**`;
  return { zh: `${head}\n\n${facts(status.zh)}`, en: `${head}\n\n${facts(status.en)}` };
}

function describeLegal({ names, symbol }: Unit): Message | null {
  if (symbol === null) return null;
  const [name, other] = names;
  const zh = other === undefined ? name : `${name}（${other}）`;
  const head = `**${escapeMarkdown(zh)} ${escapeMarkdown(symbol)}**`;
  return { zh: `${head}\n\n法定计量单位`, en: `${head}\n\nlegal unit` };
}

/** `1 华里 = 0.5 公里`. */
function equivalence(name: string, unit: Unit, legal: Unit): string {
  const { text, isExact } = decimalText(over(unit.factor, legal.factor));
  return `1 ${name} ${isExact ? '=' : '≈'} ${text} ${unit.legalName!}`;
}

const statuses: Readonly<Record<Unit['status'], Message>> = {
  legal: { zh: '法定计量单位', en: 'legal unit' },
  customary: { zh: '行业中可用的非法定单位', en: 'no legal unit, but accepted in its field' },
  nonLegal: { zh: '非法定计量单位', en: 'no legal unit' },
  foreign: { zh: '英制单位，不是法定计量单位', en: 'British or American unit, no legal unit' },
};
