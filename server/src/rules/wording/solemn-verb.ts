import type { Span } from '../../text/span';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { plainHits } from './plain-hits';

export const solemnVerb = defineRule({
  code: 'solemn-verb',
  group: 'wording',
  title: { zh: '会议、活动用语过于隆重', en: 'Solemn wording for a routine event' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: '新华社《新闻信息报道中的禁用词和慎用词》', en: 'Xinhua, words not to use in news' },
    clause: '5',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['隆重召开', '隆重举行', '隆重举办', '亲自'] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const hit of plainHits(text, hits)) {
      const word = text.slice(hit.start, hit.start + 2);
      if (word === '隆重' ? !isRoutineMeeting(text, hit) : !isRoutineVisit(text, hit)) continue;
      const span = { start: hit.start, end: hit.start + 2 };
      report({
        span,
        message: {
          zh: {
            what: `“${word}”用得过重`,
            why:
              word === '隆重'
                ? '例行的会议、活动如实说召开、举行就行'
                : '出席、主持本来就是本人的事，“亲自”有抬高的意味',
            todo: `删去“${word}”`,
          },
          en: {
            what: `“${word}” is too solemn`,
            why:
              word === '隆重'
                ? 'a routine meeting or event is simply held'
                : 'who attends does so himself, and the word flatters',
            todo: 'Delete it',
          },
        },
        fix: {
          title: { zh: `删去“${word}”`, en: `Delete “${word}”` },
          edits: [{ span, newText: '' }],
        },
      });
    }
  },
});

/** The clause names a routine event and nothing that is celebrated or mourned. */
function isRoutineMeeting(text: string, hit: Span): boolean {
  const clause = clauseBefore(text, hit.start) + text.slice(hit.end, hit.end + 20);
  return routine.test(clause) && !solemn.test(clause);
}

const routine =
  /例会|座谈会|推进会|部署会|动员会|调度会|工作会|现场会|总结会|培训班|研讨会|发布会|推介会|招聘会|交流会|对接会|签约仪式|揭牌仪式|启动仪式|表彰大会|表彰会|动员大会|总结大会|年会|开工仪式|奠基仪式|颁奖仪式/u;
const solemn = /纪念|庆祝|庆典|周年|国庆|代表大会|政协|公祭|授勋|追悼|烈士|英雄/u;

/** A local official comes, attends or is in the chair. 亲自抓, 亲自部署 say who answers for it and stay. */
function isRoutineVisit(text: string, { start, end }: Span): boolean {
  const clause = clauseBefore(text, start);
  return visit.test(text.slice(end, end + 3)) && official.test(clause) && !national.test(clause);
}

const visit = /^(?:出席|参加|到会|到场|莅临|陪同|主持)/u;
const official = /(?:书记|市长|县长|区长|镇长|乡长|局长|主任|董事长|总经理|领导)[^，。；]{0,12}$/u;
const national = /总书记|主席|总理|国家|中央/u;

function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < reach && !stops.includes(text[from - 1]!)) from--;
  return text.slice(from, at);
}

const reach = 60;
const stops = '，。；：！？\n';
