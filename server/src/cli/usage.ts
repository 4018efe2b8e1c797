import type { Message } from '../project/level';

export const usage: Message = {
  zh: `用法：newspaper <命令> [选项] 文件或文件夹…
      newspaper explain 规则
      newspaper roster propose [--kind 类别] 文件夹…
      newspaper index 文件夹…
      newspaper find 名字 文件夹…

命令
  analyze   读版面：稿件、标题、电头、记者、图说、人物、日期和提示
  check     查稿：只报提示。给的是文件夹，就查其中的所有版面，版面之间也互相对照（姓名、职务、
            名单、接转、重稿）
  explain   说明一条规则，如 newspaper explain stray-space
  index     读文件夹里的所有版面（.txt、.gao、.news）并记下来，下次不用再读；列出读不出来的文件
  find      查人名、地名、机构名在哪些版面上：位置、见报日期、名字、职务、标题、原句，用制表符隔开
  roster propose
            读文件夹（包括下层）里的版面，列出名单里还没有的人名，常见的在前，附职务、次数和例句；
            格式就是 .newspaper/people.tsv 的格式，删去不要的即可存为名单

选项
  --format text|json      输出格式，默认 text
  --fail-on 级别          check 遇到这一级或更重的提示时以 1 结束：
                          error、warning（默认）、information、hint、never
  --folder 文件夹         analyze、check 把所给的版面同这个文件夹里的版面对照
  --stale                 check 另外列出 .newspaper/ignored.json 里在这些文件中已经对不上的条目
  --kind 类别             roster propose 列出 people（人名，默认）、places（地名）或 organisations（单位）
  --issue-date 日期       见报日期，如 2031-05-18；默认从 .newspaper/config.json、文件夹名、
                          文件名、报头和正文里找
  --part                  find 只要名字里有这几个字就算
  --cache 文件夹          从文件夹里读到的东西记在哪里，默认是系统的缓存文件夹
  --lang zh|en            提示的语言，默认 zh
  -h, --help              本说明
  -v, --version           版本

check 最后按文件夹（一期）给出估算差错率：每万字差错，合格线 3；只供自查，不是主管部门的检查结论。

文件为 UTF-8、GB18030（GBK）或带字节序标记的 UTF-16 文本；- 表示标准输入。
文件所在文件夹或其上层的 .newspaper/ 里，config.json 是本报的设置，ignored.json 是不再提示的地方，
terms.tsv 是本报的词表，people.tsv、places.tsv、organisations.tsv 是本报的名单。

结束码
  0   没有达到 --fail-on 的提示（analyze、index、roster：文件都读到了；find：找到了）
  1   check 有达到 --fail-on 的提示；find 没有找到
  2   出了问题：文件读不出来，.newspaper/ 里的文件有错，或命令写错了
`,
  en: `usage: newspaper <command> [options] FILE or FOLDER…
       newspaper explain RULE
       newspaper roster propose [--kind KIND] FOLDER…
       newspaper index FOLDER…
       newspaper find NAME FOLDER…

commands
  analyze   read the page: articles, headlines, datelines, reporters, captions, people, dates, findings
  check     report findings only; of a folder all pages in it, each beside the others (names, titles, lists, jumps,
            stories that ran before)
  explain   print the page of a rule, e.g. newspaper explain stray-space
  index     read all pages of the folders (.txt, .gao, .news) and keep what they say for the next time; names what cannot be read
  find      where a person, a place or an organisation is named: place, day of issue, name, titles, headline, sentence,
            with tabs between them
  roster propose
            read the pages in folders and the folders in them and list the people that the roster does not have, the most
            frequent first, with titles, counts and sentences, in the form of .newspaper/people.tsv: delete whom you
            do not want and save it as the list

options
  --format text|json      output, default text
  --fail-on LEVEL         check ends with 1 at findings of this level or above:
                          error, warning (default), information, hint, never
  --folder FOLDER         analyze and check compare the pages with those in this folder
  --stale                 check also lists the entries of .newspaper/ignored.json that fit nothing in these files
  --kind KIND             what roster propose lists: people (default), places or organisations
  --issue-date DATE       day of the issue, like 2031-05-18; by default .newspaper/config.json, folder, file name,
                          masthead or copy say it
  --part                  find takes names that this is a part of
  --cache FOLDER          where what was read of folders is kept, by default the cache folder of the system
  --lang zh|en            language of messages, default zh
  -h, --help              this text
  -v, --version           version

check ends with the error rate of each folder (an issue): errors in 10 000 characters, of which a newspaper may have 3.
It is an estimate for self-checking, not the regulator's judgement.

Files are text in UTF-8, GB18030 (GBK), or UTF-16 with a byte order mark; - is standard input.
In the folder .newspaper beside or above a file, config.json holds the settings of the paper, ignored.json what is not
reported any more, terms.tsv the words of the paper, people.tsv, places.tsv and organisations.tsv its roster.

exit codes
  0   nothing at or above --fail-on (analyze, index, roster: every file was read; find: it was found)
  1   check found something at or above --fail-on; find found nothing
  2   trouble: a file cannot be read, a file in .newspaper has mistakes, or the command line is wrong
`,
};
