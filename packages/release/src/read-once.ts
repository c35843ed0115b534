import { canonicalJson, type Ruleset } from 'ytterby'

type Data = Ruleset['data']
type Fact = { readonly name: string; readonly readBy: readonly string[]; readonly text: string }

/** Instruments and controls that were added or changed since a release and have not had a second reading since. */
export function readOnce(base: Data, next: Data): string[] {
  const known = new Map(factsOf(base).map((fact) => [fact.name, fact]))
  return factsOf(next).flatMap(({ name, readBy, text }) => {
    const before = known.get(name)
    const isRead = readBy.some((one) => one.startsWith('second reading ') && before?.readBy.includes(one) !== true)
    return before?.text === text || isRead
      ? []
      : [
          `${name} is new or differs from the last release, and only one person read it: have somebody else compare it with the text and add “second reading” with the day to its readBy.`,
        ]
  })
}

/** The content of each, without its readers. */
const factsOf = ({ instruments, controls }: Data): Fact[] => [
  ...instruments.map((one) => factOf(one.id, one)),
  ...controls.map((one) => factOf(one.code, one)),
]

function factOf(name: string, fact: Data['instruments'][number] | Data['controls'][number]): Fact {
  const { provenance, ...said } = fact
  return { name, readBy: provenance.readBy, text: canonicalJson(said) }
}
