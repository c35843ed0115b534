import { passAfter } from 'ytterby/list-passes'
import { NO_GOODS } from '../faults.ts'
import { passKey } from '../files.ts'
import { madeBy, type JobFault, type JobRecord, type ReadableList } from '../job-record.ts'
import { keptProfile } from './kept-profile.ts'
import { seenInPass, storedPass } from './passes.ts'

/**
 * Stores what the next pass over a list looks at, by what its chunks have shown in this one.
 *
 * @returns how far the list was read then, or why it is refused.
 */
export async function nextReading(
  files: R2Bucket,
  record: JobRecord,
  { reading, chunks }: { readonly reading: ReadableList; readonly chunks: number },
): Promise<ReadableList | JobFault> {
  const { profile } = record
  if (profile === null) throw new TypeError('The list has a profile')
  const { pass } = reading
  const made = madeBy(record)
  const seen = await seenInPass(files, { made, pass, chunks })
  if (seen === null) return NO_GOODS
  const { columns } = await keptProfile(files, profile)
  const next = passAfter(await storedPass(files, made, pass), seen, columns)
  const isKnown = next.looksAt === 'nothing'
  if (isKnown && next.form.goods === 0) return NO_GOODS
  await files.put(passKey(made, pass + 1), JSON.stringify(next))
  return { ...reading, pass: pass + 1, step: isKnown ? 'answer' : 'look' }
}
