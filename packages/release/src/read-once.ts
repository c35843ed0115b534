import { canonicalJson, type Ruleset } from 'ytterby'

type Data = Ruleset['data']
type Fact = { readonly name: string; readonly readBy: readonly string[]; readonly text: string }

/** Instruments and controls that are new since a release, or say something else, and that nobody read a second time. */
export function readOnce(base: Data, next: Data): string[] {
  const known = new Map(factsOf(base).map(({ name, text }) => [name, text]))
  return factsOf(next)
    .filter(
      ({ name, readBy, text }) => known.get(name) !== text && !readBy.some((one) => one.startsWith('second reading ')),
    )
    .map(
      ({ name }) =>
        `${name} is new or differs from the last release, and only one person read it: have somebody else compare it with the text and add “second reading” with the day to its readBy.`,
    )
}

const factsOf = ({ instruments, controls }: Data): Fact[] => [
  ...instruments.map((one) => ({ name: one.id, readBy: one.provenance.readBy, text: canonicalJson(one) })),
  ...controls.map((one) => ({ name: one.code, readBy: one.provenance.readBy, text: canonicalJson(one) })),
]
