import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSentence } from 'ytterby/lists'
import { describe, expect, it } from 'vitest'

/**
 * What a careful broker reads in a sentence. `by` says whether it was written by somebody who mended the reader afterwards, or by
 * somebody else who had not seen it; “NXP Netherlands” and its like are the name as it is written, by which it is screened.
 */
type Written = {
  readonly text: string
  readonly by: 'reader' | 'other'
  readonly expect: Readonly<Record<string, string | number>>
}

const written = readFileSync(join(import.meta.dirname, 'sentences.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Written => JSON.parse(line))

function readFacts(text: string): Readonly<Record<string, string | number | undefined>> {
  const { columns, proposal } = readSentence(text)
  const { quantityKg } = columns
  return {
    scope: proposal.scope,
    destination: columns['destination'],
    buyer: columns['endUser.name'],
    buyerCountry: columns['endUser.country'],
    quantityKg: quantityKg === undefined ? undefined : Number(quantityKg),
    asOf: columns['asOf'],
  }
}

/** Of sentences by others, some name a place or a firm without a word that says what it is to the deal: “Fresenius Germany”. */
describe.each([
  ['reader', 0.02],
  ['other', 0.15],
] as const)('sentences written before the reader was mended, by the %s', (by, most) => {
  const facts = written
    .filter((one) => one.by === by)
    .flatMap(({ text, expect: wanted }) => {
      const read = readFacts(text)
      return Object.entries(wanted).map(([name, want]) => ({ text, name, want, said: read[name] }))
    })
  const missing = facts.filter(({ said }) => said === undefined)

  it('say nothing wrong', () =>
    expect(facts.filter(({ want, said }) => said !== undefined && said !== want)).toEqual([]))

  it('say all facts but few', () =>
    expect(missing.length / facts.length, JSON.stringify(missing, null, 1)).toBeLessThanOrEqual(most))

  it('name no destination and no buyer that nobody wrote', () =>
    expect(
      written
        .filter((one) => one.by === by)
        .filter(({ text, expect: wanted }) => {
          const { destination, buyer } = readFacts(text)
          return (
            (destination !== undefined && wanted['destination'] === undefined) ||
            (buyer !== undefined && wanted['buyer'] === undefined)
          )
        }),
    ).toEqual([]))
})
