import type { Message } from '../project/level';
import type { Finding } from '../rules/finding';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';

export interface Diagnosis {
  /** In document order. */
  readonly findings: readonly Finding[];
  /** Says how many findings are not listed; null where all are. */
  readonly notice: Notice | null;
}

export interface Notice {
  readonly span: Span;
  readonly message: Message;
}

/** What the editor lists for one version. A report that leaves something out says so on the first line. */
export function diagnose(analysis: Analysis): Diagnosis {
  const { findings, total } = analysis.findings;
  const hidden = total - findings.length;
  if (hidden <= 0) return { findings, notice: null };
  const { lines } = analysis.page;
  return {
    findings,
    notice: {
      span: { start: 0, end: lines.end(0) },
      message: {
        zh: `本文件共有 ${total} 处提示，这里只列出前 ${findings.length} 处，另有 ${hidden} 处未列出。改完这些后其余会依次列出；上限见设置 newspaper.maxFindings。`,
        en: `${total} findings in this file; the first ${findings.length} are listed, ${hidden} more are not. They follow as these are mended; the setting newspaper.maxFindings holds the limit.`,
      },
    },
  };
}
