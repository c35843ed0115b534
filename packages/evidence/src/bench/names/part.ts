import { table } from '../../driver/report.ts'
import { barRow } from '../bar.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import type { BenchPart } from '../../driver/part.ts'
import { timesText, timeText } from '../time-text.ts'
import { measureNames, type NameFigures } from './measure-names.ts'
import { bundleReleased, sdkFrom } from '../../released/released-sdk.ts'
import { thisSdk } from '../../released/this-sdk.ts'
import { longTexts, namesToScreen } from './stream.ts'

const COMPARED_WITH = '1.0.0'
/** Targets for a buyer with a new name, in nanoseconds. */
const BARS = { median: 8_000, p95: 25_000 } as const
const CHARACTERS = 300
const SEED = 20261124
const FULL = { names: 20_000, texts: 2_000, warmUp: 4_000 } as const
const QUICK = { names: 3_000, texts: 300, warmUp: 1_000 } as const

/** Measures screening a new name, compared with the first release. */
export const names: BenchPart = {
  title: 'A name never seen before',
  run: ({ quick, onProgress }) =>
    inScratch(async (folder) => {
      const amount = quick ? QUICK : FULL
      onProgress(`unpack ${COMPARED_WITH}`)
      const file = await bundleReleased(COMPARED_WITH, folder)
      const released = file === null ? null : await sdkFrom(file)
      onProgress('make names')
      const stream = namesToScreen(amount.names, SEED)
      const seen = new Set(stream.map(({ name }) => name))
      const screens = {
        warmUp: namesToScreen(amount.warmUp, SEED + 1)
          .map(({ name }) => name)
          .filter((name) => !seen.has(name)),
        names: stream,
        buyers: namesToScreen(amount.texts, SEED + 2)
          .map(({ name }) => name)
          .filter((name) => !seen.has(name)),
        texts: longTexts(amount.texts, CHARACTERS, SEED),
      }
      onProgress('screen')
      const figures = measureNames(released === null ? [thisSdk] : [thisSdk, released], screens)
      return { holds: true, body: reportOf(figures, amount.names, screens.names.filter(({ listed }) => listed).length) }
    }),
}

const ROWS: readonly (readonly [what: string, of: (figures: NameFigures) => number])[] = [
  ['a name, median', ({ median }) => median],
  ['a name, 95th percentile', ({ p95 }) => p95],
  ['fifty repeated names, median', ({ repeated }) => repeated],
  ['a company that is not listed, median', ({ ofOthers }) => ofOthers],
  ['a changed name of a listed party, median', ({ ofListed }) => ofListed],
  ['additional time of an assessment for a named buyer, median', ({ more }) => more],
  ['the same, 95th percentile', ({ moreAt95 }) => moreAt95],
  [`per character of texts of ${CHARACTERS}, median`, ({ perCharacter }) => perCharacter],
  ['building the index of all names, once per ruleset', ({ index }) => index],
]

function reportOf(figures: readonly NameFigures[], count: number, listed: number): string {
  const [own, before] = figures
  if (own === undefined) throw new RangeError('Nothing was measured')
  const heads = ['', 'ytterby', ...(before === undefined ? [] : [COMPARED_WITH, `to ${COMPARED_WITH}`])]
  const rows = ROWS.map(([what, of]) => [
    what,
    timeText(of(own)),
    ...(before === undefined ? [] : [timeText(of(before)), timesText(of(own) / of(before))]),
  ])
  const found = ({ met }: NameFigures): string =>
    `${met.listed} of ${listed} changed names of listed parties and ${met.others} of ${count - listed} other companies`
  return [
    `${count.toLocaleString('en')} distinct names, each screened once with the public \`screenParty\`, alternating between releases; the code was warmed up with others. The names are companies of two registers, unchanged or in another spelling; one in ten is the name of a listed party, changed as trade documents change names.`,
    table(heads, rows),
    table(
      ['bar', '', 'measured', ''],
      [
        barRow({ what: 'a named buyer more, median', measured: own.more, limit: BARS.median, text: timeText }),
        barRow({ what: 'a named buyer more, at 95 %', measured: own.moreAt95, limit: BARS.p95, text: timeText }),
      ],
    ),
    before === undefined
      ? `${COMPARED_WITH} is left out: this clone does not contain the commit of that release.`
      : `The answers differ on purpose: this release finds ${found(own)},  ${COMPARED_WITH} ${found(before)}.`,
  ].join('\n\n')
}
