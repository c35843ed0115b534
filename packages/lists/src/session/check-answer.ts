import type { LineIssue, Ask, Columns, ListOption, ListQuestion } from 'ytterby/lists'

/**
 * What the contract has against an answer; `undefined` if it takes it. Other findings about the same line are asked about on
 * their own.
 *
 * @param columns of a line that the question is about.
 */
export function checkAnswer(
  { path }: Pick<ListQuestion, 'path'>,
  { states }: Pick<ListOption, 'states'>,
  { ask, columns }: { readonly ask: Ask; readonly columns: Columns },
): LineIssue | undefined {
  const answer = ask({ ...columns, ...states })
  const pointer = `/${path.replaceAll('.', '/')}`
  return 'issues' in answer ? answer.issues.find((issue) => issue.pointer.startsWith(pointer)) : undefined
}
