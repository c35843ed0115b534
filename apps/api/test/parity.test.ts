import { cases, type Case } from '@ytterby/evidence/cases'
import { saidTo, sha256, type AnswerDigests } from '@ytterby/evidence/answers'
import { assess, canonicalJson, parseInquiry, type Lang } from 'ytterby'
import { beforeAll, expect, inject, test } from 'vitest'
import { askBatch, WAYS, type WayOutcome, type Way } from './ways.ts'

const ofNode = inject('answersOfNode')
const random = inject('randomOfNode')
/** By `npm run prove tests`, each case is asked in all ways; in the gate in one of them, and by the batch. */
const isEveryWay = inject('isEveryWay')
/** The cases that Node was asked. */
const asked = cases.filter(({ id }) => id in ofNode)
const LANGUAGES = ['en', 'zh'] as const
const LONGEST_BODY = 64 * 1024

/** The result of asking all cases in one way: the wrong answers, and the number of cases that this way cannot express. */
type Outcome = { readonly wrong: string[]; unsaid: number }

const outcomes = new Map<string, Outcome>()
const outcomeOf = (way: string): Outcome => {
  const outcome = outcomes.get(way) ?? { wrong: [], unsaid: 0 }
  outcomes.set(way, outcome)
  return outcome
}
const SDK = 'the SDK in workerd'
const batchIn = (lang: Lang): string => `batch, in ${lang}`

/** Few enough cases that the caches filled by the first way still serve the last. */
const FEW = 300

beforeAll(async () => {
  for (let first = 0; first < asked.length; first += FEW) {
    const some = asked.slice(first, first + FEW)
    for (const { id, inquiry } of some)
      if (canonicalJson(await saidTo(inquiry)) !== canonicalJson(ofNode[id])) outcomeOf(SDK).wrong.push(id)
    const ways = Object.entries(WAYS)
    for (const [place, [way, ask]] of ways.entries())
      await askEach(isEveryWay ? some : some.filter((_, at) => at % ways.length === place), way, ask)
    for (const lang of LANGUAGES) {
      const told = await askBatch(
        some.map(({ inquiry }) => inquiry),
        lang,
      )
      for (const [at, one] of some.entries()) await note(batchIn(lang), one, told[at] ?? null, lang)
    }
  }
}, 900_000)

/** Asks each case in one language in each way. The batch asks in both. */
async function askEach(some: readonly Case[], way: string, ask: Way): Promise<void> {
  for (const [at, one] of some.entries()) {
    const lang = LANGUAGES[(at + way.length) % 2] ?? 'en'
    await note(way, one, await ask(one.inquiry, lang), lang)
  }
}

async function note(way: string, { id, inquiry }: Case, told: WayOutcome, lang: Lang): Promise<void> {
  const outcome = outcomeOf(way)
  if (told === null) outcome.unsaid += 1
  else if (!(await isRight(told, inquiry, ofNode[id], lang))) outcome.wrong.push(`${id}, ${lang}: ${shortly(told)}`)
}

test.each([SDK, ...Object.keys(WAYS), ...LANGUAGES.map(batchIn)])(
  'cases get the bytes of the SDK on Node: %s',
  (way) => {
    const { wrong, unsaid } = outcomeOf(way)
    expect(wrong).toEqual([])
    // Only dotted names cannot express every case, for example unknown keys or values of a wrong type.
    expect(unsaid).toBeLessThan(way === 'GET' ? cases.length / 100 : 1)
  },
)

test.each(LANGUAGES)('random inquiries by batch, in %s', async (lang) => {
  const told = await askBatch(
    random.map(({ inquiry }) => inquiry),
    lang,
  )
  expect(random.length).toBeGreaterThanOrEqual(150)
  for (const [at, { inquiry, said }] of random.entries())
    expect(await isRight(told[at] ?? null, inquiry, said, lang), JSON.stringify(inquiry)).toBe(true)
})

async function isRight(
  told: WayOutcome,
  inquiry: unknown,
  said: AnswerDigests | undefined,
  lang: Lang,
): Promise<boolean> {
  if (told === null || said === undefined) return false
  if ('problem' in told) return told.problem === 'body-too-large' && JSON.stringify(inquiry).length > LONGEST_BODY
  if ('refused' in told) return canonicalJson(told) === canonicalJson(said)
  if ('refused' in said) return isUndated(said) && told.text === onItsDay(told.text, inquiry, lang)
  return (await sha256(told.text)) === said[lang]
}

/** The SDK has no clock: it refuses an inquiry without a day, which the service answers for today. */
const isUndated = ({ refused }: Extract<AnswerDigests, { refused: unknown }>): boolean =>
  canonicalJson(refused) === '[{"code":"missing","pointer":"/asOf"}]'

function onItsDay(text: string, inquiry: unknown, lang: Lang): string {
  const { asOf }: { asOf: string } = JSON.parse(text)
  return canonicalJson(assess(parseInquiry(Object.assign({ asOf }, inquiry)), { lang }))
}

const shortly = (told: WayOutcome | undefined): string => JSON.stringify(told ?? null).slice(0, 200)
