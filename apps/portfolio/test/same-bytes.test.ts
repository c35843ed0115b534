import { describe, expect, inject, test } from 'vitest'
import { create, ended, send, sendInParts } from './ask.ts'
import { hexDigest } from '../src/jobs/hex-digest.ts'
import { LISTS } from './lists.ts'

const printed = inject('printedByCli')

/** A length that no record has, so that parts meet inside quotes, letters and CRLF. */
const PART = 65_537
const BROKEN = 'CSV whose last record never ends'

describe.each(Object.entries(LISTS))('%s', (name, { text, query }) => {
  const bytes = new TextEncoder().encode(text)

  test('as one body', async () => {
    const { id } = await create(query, bytes)
    const { state, lines, verdicts, result } = await ended(id)
    expect(state).toBe(name === BROKEN ? 'failed' : 'done')
    const given = await resultOf(id)
    expect(given).toEqual(printed[name])
    expect(result?.bytes).toBe(given.bytes)
    expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(lines.answered)
  })

  test('in parts that meet anywhere', async () => {
    const { id } = await create(query)
    await sendInParts(id, bytes, PART)
    await ended(id)
    expect(await resultOf(id)).toEqual(printed[name])
  })
})

async function resultOf(id: string): Promise<{ bytes: number; digest: string }> {
  const bytes = new Uint8Array(await (await send(`/v1/jobs/${id}/result`)).arrayBuffer())
  return { bytes: bytes.length, digest: await hexDigest(bytes) }
}
