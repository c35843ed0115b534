import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { BundleRefusedError } from 'ytterby/law'
import { bundleBytes, type Announcement } from 'ytterby/make-bundle'
import { announced, bundle, FIRST, LAW_3, open, SECOND } from '../../test/bundles.ts'
import { runs } from '../../test/runs.ts'

const genuine = await bundle()
const announcement = await announced()
const line = bundleBytes(announcement)

/** Another byte, some bytes less, more, or twice: in the announcement as often as in the body. */
const ofBytes = fc
  .record({
    at: fc.oneof(fc.nat(line.length - 1), fc.nat(genuine.length - 1)),
    length: fc.nat(64),
    put: fc.uint8Array({ maxLength: 64 }),
    isTwice: fc.boolean(),
  })
  .map(({ at, length, put, isTwice }) =>
    joined(
      genuine.subarray(0, at),
      isTwice ? genuine.subarray(at, at + length) : put,
      genuine.subarray(isTwice ? at : at + length),
    ),
  )

type Leaf = { readonly holder: Record<string, unknown>; readonly key: string }
const leavesOf = (value: unknown): Leaf[] =>
  isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...leavesOf(inner)]) : []
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const leaves = leavesOf(announcement).length

/** Another value anywhere in the announcement: one of its own values from elsewhere, any JSON, or none. */
const ofValues = fc
  .record({
    at: fc.nat(leaves - 1),
    from: fc.nat(leaves - 1),
    kind: fc.constantFrom('own', 'any', 'none'),
    any: fc.jsonValue({ maxDepth: 2 }),
  })
  .map(({ at, from, kind, any }) => {
    const changed: Announcement = structuredClone(announcement)
    const found = leavesOf(changed)
    const { holder, key } = leafAt(at)
    const source = leafAt(from)
    if (kind === 'none') delete holder[key]
    else holder[key] = kind === 'any' ? any : structuredClone(source.holder[source.key])
    return joined(new TextEncoder().encode(JSON.stringify(changed)), Uint8Array.of(10), SECOND.body)

    function leafAt(index: number): Leaf {
      const leaf = found[index]
      if (leaf === undefined) throw new Error('The copy has as many values')
      return leaf
    }
  })

it('a bundle with any change is refused by name, or opens as the same law, in one or in pieces', async () => {
  const { kept } = await open(await bundle({ headers: [FIRST.header] }, FIRST.body))
  const seen = { refused: 0, same: 0 }
  await fc.assert(
    fc.asyncProperty(fc.oneof(ofBytes, ofValues), fc.boolean(), fc.boolean(), async (bytes, isLater, inPieces) => {
      const options = { ...(isLater && { kept }), ...(inPieces && { pause: () => Promise.resolve() }) }
      const outcome = await open(bytes, options).catch((error: unknown) => error)
      if (outcome instanceof BundleRefusedError) seen.refused += 1
      else {
        expect(outcome).toMatchObject({ ruleset: { digest: LAW_3.digest, version: '2.1.0' } })
        seen.same += 1
      }
    }),
    { numRuns: runs(3_000, 100_000) },
  )
  expect(seen.refused).toBeGreaterThan(seen.same)
})

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}
