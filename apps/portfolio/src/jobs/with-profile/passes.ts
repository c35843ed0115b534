import { FIRST_PASS, joinSeen, type ListPass, type Seen } from 'ytterby/list-passes'
import { passKey, seenKey } from '../files.ts'

/** A file that a step before this one stored is missing. */
class MissingFileError extends Error {
  override readonly name = 'MissingFileError'
}

/** What a pass over the records of a list looks at, by what those before it have shown. */
export const storedPass = async (files: R2Bucket, made: string, pass: number): Promise<ListPass> =>
  pass === 0 ? FIRST_PASS : storedJson<ListPass>(files, passKey(made, pass))

/** What all chunks of a list have shown in a pass; null where it has none. */
export async function seenInPass(
  files: R2Bucket,
  { made, pass, chunks }: { readonly made: string; readonly pass: number; readonly chunks: number },
): Promise<Seen | null> {
  const now = await storedPass(files, made, pass)
  let seen: Seen | null = null
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const one = await storedJson<Seen>(files, seenKey(made, pass, chunk))
    seen = seen === null ? one : joinSeen(now, seen, one)
  }
  return seen
}

async function storedJson<Stored>(files: R2Bucket, key: string): Promise<Stored> {
  const object = await files.get(key)
  if (object === null) throw new MissingFileError(key)
  return object.json<Stored>()
}
