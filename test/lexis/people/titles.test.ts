import { describe, expect, it } from 'vitest';
import { names, titles } from '../../harness/people-in';

describe('titles', () => {
  it.each([
    ['云岭区区委书记江望舒主持会议。', ['江望舒']],
    ['江望舒主任说，开馆的日子近了。', ['江望舒']],
    ['村民沈大山把蜂箱搬上了车。', ['沈大山']],
    ['来看病的是68岁的李秀英老人。', ['李秀英']],
    ['副县长顾长河同志到会讲话。', ['顾长河']],
    ['会上，江望舒指出，要保护好老街。', ['江望舒']],
    ['总经理欧阳若溪介绍了新产品。', ['欧阳若溪']],
    ['外长安娜·彼得洛娃到访。', ['安娜·彼得洛娃']],
    ['星洲市市长江望舒会见客商', ['江望舒']],
    ['云岭区区长陆昀走访花市。', ['陆昀']],
    ['歌手阿依古丽·买买提登台演唱。', ['阿依古丽·买买提']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('belong to somebody and to an organisation', () => {
    expect(titles('昨日，云岭区（高新区）党工委书记、管委会主任江望舒出席会议。')).toEqual([
      '江望舒：云岭区（高新区）/党工委书记',
      '江望舒：云岭区（高新区）/管委会主任',
    ]);
    expect(titles('星洲市教育局局长沈若溪说，学校已经开学。')).toEqual(['沈若溪：星洲市教育局/局长']);
    expect(titles('由临溪县人民医院副院长顾长河带队。')).toEqual(['顾长河：临溪县人民医院/副院长']);
    expect(titles('星洲市恒远机械制造有限责任公司董事长陆海棠说')).toEqual([
      '陆海棠：星洲市恒远机械制造有限责任公司/董事长',
    ]);
    expect(titles('云岭区委书记沈若溪、星洲市人民政府副市长顾长河出席。')).toEqual([
      '沈若溪：云岭区/区委书记',
      '顾长河：星洲市/人民政府副市长',
    ]);
    expect(titles('区委书记沈若溪说，路已经修好。')).toEqual(['沈若溪：/区委书记']);
    expect(titles('江望舒教授说')).toEqual(['江望舒：/教授']);
    expect(titles('沈若溪女士说')).toEqual([]);
    expect(titles('本报讯（记者林知远）高新区管委会主任江望舒说')).toEqual(['江望舒：高新区/管委会主任']);
  });

  it.each([
    ['江望舒（云岭区区长）说，要抓好落实。', ['江望舒：云岭区/区长']],
    ['江望舒（女，星洲大学教授）认为，这很好。', ['江望舒：星洲大学/教授']],
    [
      '会议由江望舒（云岭区委副书记、政法委书记）主持。',
      ['江望舒：云岭区/区委副书记', '江望舒：云岭区/政法委书记'],
    ],
    ['江望舒（示范区（高新区）管委会主任）说，好。', ['江望舒：示范区（高新区）/管委会主任']],
    ['江望舒，云岭区教育局局长，昨日介绍了情况。', ['江望舒：云岭区教育局/局长']],
    ['江望舒，男，汉族，1980年生，现任云岭区住建局局长。', ['江望舒：云岭区住建局/局长']],
    [
      '获奖者：江望舒，星洲市第一中学校长；陆昀，云岭区医院院长。',
      ['江望舒：星洲市第一中学/校长', '陆昀：云岭区医院/院长'],
    ],
  ])('titles may stand apart behind the name: %s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it.each([
    '江望舒（左二）说，要抓好落实。',
    '江望舒，云岭区教育局局长陆海棠昨日去看望了他。',
    '告别江望舒，星洲市第一中学校长室的灯还亮着。',
    '送走江望舒，云岭区各镇镇长，谁也没有说话。',
    '接替江望舒，任宽任云岭区区长，昨日到任。',
  ])('what else stands there is no title of the person: %s', (text) => {
    expect(titles(text).filter((title) => title.startsWith('江望舒'))).toEqual([]);
  });

  it('the deputy in a list is of the body of the head before', () => {
    expect(titles('云岭区区长江望舒、副区长沈若溪（女）、顾长河和区政府办主任陆昀出席。')).toEqual([
      '江望舒：云岭区/区长',
      '沈若溪：云岭区/副区长',
      '顾长河：云岭区/副区长',
      '陆昀：区政府办/主任',
    ]);
    expect(titles('云岭区教育局局长江望舒说，好。副局长沈若溪也来了。')).toEqual([
      '江望舒：云岭区教育局/局长',
      '沈若溪：/副局长',
    ]);
  });

  it('a body is named whole before its title, whatever it ends in', () => {
    expect(titles('云岭区政协副主席、区工商联主席陆昀出席。')).toEqual([
      '陆昀：云岭区/政协副主席',
      '陆昀：区工商联/主席',
    ]);
    expect(titles('东河社区党支部书记沈溪说，好。')).toEqual(['沈溪：东河社区/党支部书记']);
  });

  it.each([
    ['经开区党工委书记沈若溪说，好。', ['沈若溪：经开区/党工委书记']],
    [
      '高新区（经开区）党工委书记、管委会主任江望舒说，好。',
      ['江望舒：高新区（经开区）/党工委书记', '江望舒：高新区（经开区）/管委会主任'],
    ],
    ['团市委书记陆昀说，好。', ['陆昀：/团市委书记']],
    [
      '市住房和城乡建设局党组成员、副局长陆昀说。',
      ['陆昀：市住房和城乡建设局/党组成员', '陆昀：市住房和城乡建设局/副局长'],
    ],
    ['市财政局二级调研员陆昀到会。', ['陆昀：市财政局/二级调研员']],
    ['宣传部部长、市政府党组成员江望舒出席。', ['江望舒：/宣传部部长', '江望舒：/市政府党组成员']],
  ])('of offices that every county has: %s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it('has no character of the name', () => {
    expect(names('裁判长葛春宁介绍，比赛办了七届。')).toEqual(['葛春宁']);
  });

  it('what says that the office is past or new is no surname', () => {
    expect(names('原区长陆昀说，现局长沈若溪说。')).toEqual(['陆昀', '沈若溪']);
  });

  it('who heads a place is named with it, whatever the place ends in', () => {
    expect(titles('俄罗斯总统伊万·彼得罗夫抵达星洲。')).toEqual(['伊万·彼得罗夫：俄罗斯/总统']);
    expect(titles('巴西前总统陆海棠昨日抵达星洲。')).toEqual(['陆海棠：巴西/前总统']);
  });

  it.each([
    ['据陆女士介绍，书店已经开业。', ['陆']],
    ['顾副局长说，路已经修好。', ['顾']],
    ['欧阳老师来了，孩子们都很高兴。', ['欧阳']],
    ['男子陆某被当场抓获，沈某某逃走。', ['陆某', '沈某某']],
    ['英方主席和外方经理都到了会。', []],
    ['他担任主任，时任局长。', []],
  ])('a surname alone stands for its bearer: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
