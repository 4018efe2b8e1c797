/**
 * Characters that mean hardly anything alone, so that two of them in a row are nearly always a slip, and where they
 * are not: `目的|的`, `对|对手`.
 */
export interface FunctionWord {
  /** Words that end with it and take no second one: all, or these. */
  readonly wrongBehind?: 'any' | readonly string[];
  /** Of all words that end with it, those that may have a second one behind them. */
  readonly rightBehind?: readonly string[];
  /** Words that begin with it and take no other before them: all, or these. */
  readonly wrongBefore?: 'any' | readonly string[];
  readonly rightBefore?: readonly string[];
  /** Characters before the two that make a verb of the first. */
  readonly notAfter?: string;
  /** Characters behind the two that make a verb of them. */
  readonly notBefore?: string;
}

export function functionWord(character: string): FunctionWord | undefined {
  return table.get(character);
}

const any = 'any';

const table = new Map<string, FunctionWord>(
  Object.entries({
    的: {
      wrongBehind: any,
      rightBehind: ['目的', '标的', '鹄的', '众矢之的'],
      wrongBefore: any,
      rightBefore: ['的士', '的哥', '的姐', '的确', '的确良', '的黎波里', '的里雅斯特'],
    },
    了: {
      wrongBehind: any,
      rightBehind: [
        '不了',
        '得了',
        '大不了',
        '免不了',
        '少不了',
        '受不了',
        '末了',
        '明了',
        '终了',
        '未了',
        '私了',
      ],
      wrongBefore: any,
      rightBefore: [
        ...[
          '了解',
          '了解到',
          '了结',
          '了断',
          '了却',
          '了然',
          '了事',
          '了得',
          '了不起',
          '了不得',
          '了如指掌',
          '了若指掌',
        ],
        ...['了无', '了望', '了债', '了悟', '了愿', '了一桩', '了一件心'],
      ],
      notBefore: '心却桩',
    },
    在: { rightBehind: ['实实在'] },
    是: {
      wrongBehind: any,
      rightBehind: [
        '实事求是',
        '求是',
        '国是',
        '自以为是',
        '大是',
        '皆是',
        '如是',
        '比比皆是',
        '一无是',
        '口是',
        '惹是',
      ],
      wrongBefore: any,
      rightBefore: ['是否', '是非', '是非曲直', '是不是', '是日', '是夜', '是以'],
    },
    和: { rightBefore: ['和美美', '和气气', '和睦睦', '和乐乐', '和顺顺'] },
    与: {},
    及: { wrongBehind: ['以及'], wrongBefore: ['及其'] },
    或: { wrongBehind: ['抑或'], wrongBefore: ['或者', '或是', '或许'] },
    将: {
      wrongBehind: ['即将', '必将', '终将', '势将'],
      wrongBefore: ['将要', '将会', '将于'],
      notBefore: '够就才能好',
    },
    把: { notBefore: '关脉守' },
    被: {},
    从: {
      wrongBehind: ['自从'],
      rightBefore: ['从容容'],
      wrongBefore: ['从而', '从根本', '从根本上', '从严', '从中'],
    },
    由: { wrongBefore: ['由于'] },
    于: { wrongBehind: any, wrongBefore: ['于是'], notBefore: '某谦氏总老先' },
    而: { wrongBehind: any, wrongBefore: ['而且', '而是'] },
    但: { wrongBehind: any, wrongBefore: any },
    也: { wrongBehind: any, wrongBefore: ['也是', '也许', '也不', '也有', '也要', '也会', '也能'] },
    都: { wrongBehind: ['全都'], wrongBefore: ['都是', '都有', '都会', '都要', '都能'] },
    就: { wrongBehind: ['早就', '也就', '这就', '那就', '就'], wrongBefore: ['就是', '就会', '就要'] },
    很: { wrongBehind: any, wrongBefore: any },
    更: { wrongBehind: any, wrongBefore: ['更加', '更是', '更为'] },
    其: { wrongBehind: ['尤其'], wrongBefore: ['其中', '其实', '其间'], notBefore: '格' },
    各: {
      wrongBefore: ['各地', '各类', '各种', '各级', '各项', '各界', '各方', '各方面', '各个', '各自', '各国'],
    },
    这: { wrongBefore: any },
    那: { wrongBefore: any, rightBefore: ['那达慕', '那不勒斯', '那曲'] },
    并: { wrongBefore: ['并且', '并非', '并未', '并不', '并在'] },
    且: { wrongBehind: any },
    又: { wrongBefore: any },
    让: { notBefore: '座路道步位利价' },
    使: { wrongBehind: ['即使', '促使', '迫使', '致使'] },
    到: {
      wrongBehind: any,
      rightBehind: [
        '提到',
        '说到',
        '谈到',
        '讲到',
        '想到',
        '没想到',
        '等到',
        '轮到',
        '看到',
        '听到',
        '找到',
        '论到',
        '聊到',
        '迟到',
        '报到',
        '周到',
        '签到',
        '独到',
      ],
      notAfter: '提说谈讲想等轮看听找论聊',
    },
    要: { wrongBehind: ['重要', '需要', '只要', '还要', '也要', '不要'], notBefore: '回账债钱价' },
    能: {
      wrongBehind: ['不能', '只能', '就能', '都能', '还能', '也能'],
      wrongBefore: ['能够', '能力', '能源', '能量'],
    },
    我: { wrongBefore: any },
    你: { wrongBefore: any },
    他: { wrongBehind: ['其他'], wrongBefore: any, rightBefore: ['他加禄'] },
    她: { wrongBefore: any },
    它: { wrongBehind: ['其它'], wrongBefore: any },
    们: { wrongBehind: any },
    已: { wrongBehind: ['早已', '业已'], wrongBefore: ['已经'] },
    因: {
      wrongBehind: any,
      rightBehind: ['原因', '病因', '起因', '成因', '诱因', '基因', '内因', '外因', '主因', '死因'],
      wrongBefore: ['因为', '因此', '因而', '因素'],
    },
    如: { wrongBehind: ['例如', '比如', '假如', '诸如'], wrongBefore: ['如果', '如何', '如此', '如今'] },
    对: { wrongBehind: ['面对', '针对'], wrongBefore: ['对于'] },
    为: {
      wrongBehind: ['因为', '评为', '列为', '视为', '分为', '称为'],
      wrongBefore: ['为了', '为何', '为什么', '为名', '为首', '为由', '为止'],
    },
    以: { wrongBehind: ['所以'], wrongBefore: ['以及'] },
    之: { wrongBehind: any, wrongBefore: any },
    得: { wrongBehind: ['取得', '获得', '使得', '值得', '觉得', '显得', '赢得'] },
    着: { wrongBehind: ['沿着', '随着', '接着', '朝着', '意味着', '有着', '向着'] },
    没: { wrongBefore: ['没有'], notBefore: '无' },
    再: { wrongBefore: ['再次', '再度'] },
    只: { wrongBefore: ['只有', '只能', '只要', '只是'] },
    仍: { wrongBefore: ['仍然', '仍旧', '仍是'] },
    却: {},
    则: { wrongBehind: ['否则'] },
    该: { wrongBehind: any, wrongBefore: ['该国', '该市', '该县', '该项', '该校', '该院'] },
    此: { wrongBehind: any, rightBehind: ['彼此'], wrongBefore: any },
    不: { wrongBehind: any, wrongBefore: any },
  } satisfies Record<string, FunctionWord>),
);
