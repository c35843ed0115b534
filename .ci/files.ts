import { command } from './command.ts'

/**
 * Names of the files in the working tree, new ones among them, without ignored and deleted ones: a check also runs before a change is committed.
 *
 * @param patterns such as `*.ts`; all files if left out.
 */
export async function filesInTree(...patterns: readonly string[]): Promise<string[]> {
  const listed = await listFiles('--cached', '--others', '--exclude-standard', '--', ...patterns)
  const deleted = new Set(await listFiles('--deleted'))
  return listed.filter((file) => !deleted.has(file))
}

/** What `git ls-files` lists. */
export const listFiles = async (...words: readonly string[]): Promise<string[]> =>
  (await command(['git', 'ls-files', '-z', ...words])).split('\0').filter((file) => file !== '')
