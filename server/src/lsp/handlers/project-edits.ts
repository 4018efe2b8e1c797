import { changeProject } from '../../project/change-project';
import type { ProjectEdit, ProjectEditsParams } from '../../protocol';
import { indexLines } from '../../text/line-index';
import { toEdit } from '../convert';
import type { Session } from '../session';

/** What brings a change into a file of the project whose text the client knows. */
export function projectEdits(_session: Session, { change, text }: ProjectEditsParams): ProjectEdit[] | null {
  const lines = indexLines(text ?? '');
  return changeProject(text, change)?.map((edit) => toEdit(lines, edit)) ?? null;
}
