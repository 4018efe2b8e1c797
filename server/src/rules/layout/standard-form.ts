/**
 * The ordinary character that a look-alike stands for, or null where the character is ordinary itself. Text taken
 * from PDF files is full of them: fonts name their glyphs by radical, and vertical setting has marks of its own.
 */
export function standardForm(character: string): string | null {
  const code = character.codePointAt(0)!;
  const known = table.get(character);
  if (known !== undefined) return known;
  const decomposes =
    (code >= 0x2e80 && code <= 0x2fd5) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfb00 && code <= 0xfb06) ||
    (code >= 0x2f800 && code <= 0x2fa1f);
  if (!decomposes) return null;
  const normal = character.normalize('NFKC');
  return normal === character ? null : normal;
}

/**
 * Radicals of the supplement that Unicode gives no decomposition, as far as they are characters of their own.
 * Shapes that only occur inside other characters (氵, 扌) are left out: what was meant there is not certain.
 */
const radicals = [
  '⺁厂 ⺄乙 ⺌小 ⺍小 ⺎兀 ⺒巳 ⺓幺 ⺛旡 ⺜日 ⺝月 ⺞歹 ⺠民 ⺧牛 ⺩王 ⺫目 ⺬示 ⺮竹 ⺰纟 ⺶羊',
  '⺼肉 ⺽臼 ⻁虎 ⻂衤 ⻃西 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻐钅 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页',
  '⻛风 ⻜飞 ⻝食 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙',
  '⻱龜 ⻲亀',
];

/** Marks drawn for vertical lines. */
const verticalMarks =
  '︐， ︑、 ︒。 ︓： ︔； ︕！ ︖？ ︗〖 ︘〗 ︙… ︱— ︵（ ︶） ︷｛ ︸｝ ︹〔 ︺〕 ︻【 ︼】 ︽《 ︾》 ︿〈 ﹀〉 ﹁「 ﹂」 ﹃『 ﹄』 ﹇［ ﹈］';

const table: ReadonlyMap<string, string> = new Map(
  [...radicals, verticalMarks]
    .join(' ')
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
);
