import { describe, expect, it } from 'vitest';
import { looksLikeNewspaperCopy, sampleLength } from '../../client/src/detect';

const column = `员会主任江望舒主持召开夏收工
作会议，传达学习全市三农工作
会议精神，安排部署当前各项工
作。县领导沈若溪、顾长庚、宋
清让、陆见微、苏问渠、梁实、
林知远出席会议。会议强调，要
深刻领会当前形势下抓好夏收的
重要意义，进一步压实各级责任，
把机具、劳力、烘干设备备足备
齐，为颗粒归仓提供有力支撑
`;

const copy: Record<string, string> = {
  'a page that starts with a dateline': `　　本报讯 （记者林知远） 5 月\n12日上午，临溪县委书记、管\n${column}`,
  'a page with its masthead and headline first': `星洲日报\n2031年5月18日 星期日\nA02版 要闻\n\n临溪县部署夏收工作\n\n本报讯（记者 林知远 通讯员\n江望舒）${column}`,
  'a reporter’s file':
    '星洲市第一座风力提水站建成\n\n　　本报讯（记者林知远）5月17日，星洲市第一座风力提水站在白沙镇建成，每天可提水八百立方米。\n',
  'a dateline with a date': '夏收开镰\n本报5月17日讯（记者 沈若溪）昨天，临溪县三十二万亩小麦开镰收割。\n',
  'a dateline with a place':
    '夏收开镰\n本报星洲5月17日电（记者沈若溪）昨天，临溪县三十二万亩小麦开镰收割。\n本报星洲讯 昨天，临溪县三十二万亩小麦开镰收割。',
  'an agency’s dateline':
    '　　新华社星洲5月17日电（记者沈若溪、顾长庚）临溪县三十二万亩小麦日前开镰收割，田间地头一片繁忙。\n',
  'a dateline without a reporter':
    '据新华社电　临溪县三十二万亩小麦日前开镰收割，田间地头一片繁忙，机手们连夜作业。\n',
  'a byline and a narrow column': `${column}\n□记者 林知远\n${column}`,
  'a column with a photographer': `${column}\n麦收时节，农机手在田间作业。\n本报记者 沈若溪 摄\n`,
  'furniture and a jump line': `责编：林知远 版式：江望舒 校对：沈若溪\n夏收工作全面展开，各地抢抓晴好天气。（下转第三版）\n`,
  'letter-spaced and padded': `本报讯 （ 记者 林  远 通讯员 沈  溪 ） 5 月 12 日，云岭区图书馆新馆开放，当天接待读者三千人次。\n`,
  'a feature whose only sign is its byline':
    '一条老街怎样重新热闹起来\n——东仓街改造观察\n\n本报记者 沈若溪\n\n傍晚，东仓街的石板路上又坐满了乘凉的人。谁能想到，三年前这里半数的门板都上了锁。\n',
  'with CRLF and a BOM':
    '\u{feff}夏收开镰\r\n\r\n本报讯（记者林知远）昨天，临溪县三十二万亩小麦开镰收割。\r\n',
};

const other: Record<string, string> = {
  nothing: '',
  'a lone BOM': '\u{feff}',
  'English prose':
    'We met on Tuesday and read the first two chapters. Everybody agreed that the second is the better one.\n'.repeat(
      8,
    ),
  'a README in English':
    '# Reader\n\nReads 本报讯（记者林知远）datelines from pages.\n\n```\nnpm install\n```\n\n- fast\n- small\n',
  'a README in Chinese that quotes copy':
    '# 报纸文稿\n\n这个工具读报纸版面的文字，例如：\n\n```\n本报讯（记者林知远）5月17日，星洲市第一座风力提水站建成。\n```\n\n## 安装\n\n- 先装好运行环境\n- 再装本工具\n',
  'code with Chinese comments':
    '// 本报讯（记者林知远）这一行是注释，说明下面的函数读取电头\nfunction readDateline(line) {\n  return line.trim();\n}\n// 校对：沈若溪 版式：江望舒\nconst a = 1;\n',
  'a data table':
    '标题,记者,日期,版面,字数\n夏收开镰,林知远,2031-05-17,A02,812\n新馆开放,沈若溪,2031-05-17,A03,655\n本报讯（记者林知远）,江望舒,2031-05-17,A04,90\n',
  'a log':
    '2031-05-17 10:21:07 信息 新华社北京5月17日电（记者林知远）已入库\n2031-05-17 10:21:09 信息 本报讯（记者沈若溪）已入库\n2031-05-17 10:21:12 警告 版面A02没有标题\n',
  'a novel':
    '　　天刚亮，老周就把门板一块块卸下来，靠在墙根。街上还没有人，只有卖豆浆的车子吱呀吱呀地过去。\n　　“今天冷。”他对自己说。他拿起报纸，上面写着：“本报讯，昨日大雪。”\n　　记者林知远推门进来，拍掉肩上的雪。“老周，有热的没有？”\n',
  'a novel that was wrapped for a small screen': `天刚亮，老周就把门板一块块卸
下来，靠在墙根。街上还没有人
，只有卖豆浆的车子吱呀吱呀地
过去。他对自己说今天真冷。女
儿在里屋咳了两声，又睡着了。
他想起昨夜的信，信还压在算盘
底下，一个字也没有回。他拿起
那张纸看了又看，折好，放进抽
屉里去，然后坐下来等天亮起来
再说，心里想着远方的那个人啊
`,
  'a chat':
    '[10:32] 林知远: 稿子发你了，电头写的是本报讯（记者林知远）\n[10:33] 沈若溪: 收到，我看看\n[10:35] 沈若溪: 第三段日期不对\n[10:36] 林知远: 改好了\n',
  'a chat with names on their own lines':
    '林知远 10:32\n稿子发你了，你看一下第三段\n沈若溪 10:33\n收到，我看看，日期好像不对\n林知远 10:36\n改好了，版式那边说要压两百字\n',
  'a law':
    '第一章 总则\n第一条 为了规范新闻采编活动，保障记者依法采访的权利，制定本条例。\n第二条 本条例所称记者，是指依法取得记者证的采编人员。\n第三条 报纸应当设立校对、责任编辑制度。\n',
  'a contract':
    '甲方：星洲日报社\n乙方：临溪县印刷厂\n双方就报纸印刷事宜达成如下协议：乙方按甲方提供的版式印刷，校对由甲方负责。本协议一式两份，双方各执一份。\n',
  'a poem': '云岭山高水自流，\n白沙镇外麦初收。\n风吹十里黄金浪，\n月照千家白玉楼。\n'.repeat(4),
  'minutes of a meeting':
    '会议纪要\n时间：5月17日上午\n地点：三楼会议室\n出席：林知远、江望舒、沈若溪\n会议讨论了下半年的选题，决定由编辑部牵头，每周三碰头一次，记者按时交稿。\n',
  'a list of tasks':
    '1. 催林知远交稿\n2. 记者站的报销单\n3. 给新华社回电话\n4. 校对室换灯管，下周之前一定要换好\n',
  Japanese:
    '本日の会議では、来年度の予算について話し合いました。記者会見は午後三時からです。みなさまのご参加をお待ちしております。\n',
  'settings in Chinese':
    '［常规］\n名称＝星洲日报\n记者＝林知远\n版式＝默认\n校对＝开\n编码＝简体中文国标码\n日志＝关\n备份＝每天晚上十二点自动备份一次\n',
  'text in the wrong encoding': '\u{fffd}\u{fffd}\u{fffd}\u{fffd}Ѷ\u{fffd}\u{fffd}'.repeat(60),
};

describe('looksLikeNewspaperCopy', () => {
  for (const [name, text] of Object.entries(copy)) {
    it(`says yes to ${name}`, () => expect(looksLikeNewspaperCopy(text.slice(0, sampleLength))).toBe(true));
  }
  for (const [name, text] of Object.entries(other)) {
    it(`says no to ${name}`, () => expect(looksLikeNewspaperCopy(text.slice(0, sampleLength))).toBe(false));
  }

  it('takes time that is linear in the sample, whatever the text', () => {
    for (const piece of [
      '本报',
      '记者 ',
      '（',
      '　',
      '记者林、',
      '\n',
      '本报讯（',
      '责编：',
      '下转第',
      '一,',
    ]) {
      const sample = piece.repeat(sampleLength).slice(0, sampleLength * 8);
      const start = performance.now();
      looksLikeNewspaperCopy(sample);
      expect(performance.now() - start).toBeLessThan(50);
    }
  });
});
