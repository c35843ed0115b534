import { table } from '../../driver/report.ts'
import { barRow } from '../bar.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import type { BenchPart } from '../../driver/part.ts'
import { timesText, timeText } from '../time-text.ts'
import { measureNames, type NameFigures } from './measure-names.ts'
import { bundleReleased, sdkFrom } from '../../released/released-sdk.ts'
import { thisSdk } from '../../released/this-sdk.ts'
import { longTexts, namesToScreen } from './stream.ts'

const BESIDE = '1.0.0'
/** 5 µs where 1.0.0 takes 15, by the design. */
const BAR = 5 / 15
const CHARACTERS = 300
const SEED = 20261124
const FULL = { names: 20_000, texts: 2_000, warmUp: 4_000 } as const
const QUICK = { names: 3_000, texts: 300, warmUp: 1_000 } as const

/** What a name costs that was never seen before, beside the first release. */
export const names: BenchPart = {
  title: 'A name never seen before',
  run: ({ quick, onProgress }) =>
    inScratch(async (folder) => {
      const amount = quick ? QUICK : FULL
      onProgress(`unpack ${BESIDE}`)
      const file = await bundleReleased(BESIDE, folder)
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
  ['a name, 95 of 100 within', ({ p95 }) => p95],
  ['the same fifty names again and again, median', ({ repeated }) => repeated],
  ['a company that is not listed, median', ({ ofOthers }) => ofOthers],
  ['a changed name of a listed party, median', ({ ofListed }) => ofListed],
  ['a named buyer more, in an assessment, median', ({ more }) => more],
  [`a character of texts of ${CHARACTERS}, median`, ({ perCharacter }) => perCharacter],
  ['the index of all names, once for a ruleset', ({ index }) => index],
]

function reportOf(figures: readonly NameFigures[], count: number, listed: number): string {
  const [own, before] = figures
  if (own === undefined) throw new RangeError('Nothing was measured')
  const heads = ['', 'ytterby', ...(before === undefined ? [] : [BESIDE, `to ${BESIDE}`])]
  const rows = ROWS.map(([what, of]) => [
    what,
    timeText(of(own)),
    ...(before === undefined ? [] : [timeText(of(before)), timesText(of(own) / of(before))]),
  ])
  const found = ({ met }: NameFigures): string =>
    `${met.listed} of ${listed} changed names of listed parties and ${met.others} of ${count - listed} other companies`
  return [
    `${count.toLocaleString('en')} distinct names, each asked once through the public \`screenParty\`, in turns; the code was warmed up with others. Companies of two registers, as printed or written otherwise; one in ten is the name of a listed party, changed as papers change it.`,
    table(heads, rows),
    ...(before === undefined
      ? []
      : [
          table(
            ['bar', '', 'measured', ''],
            [
              barRow({
                what: `a name never seen more, ÷ ${BESIDE}`,
                measured: own.more / before.more,
                limit: BAR,
                text: timesText,
              }),
            ],
          ),
        ]),
    before === undefined
      ? `${BESIDE} is left out: the history of this repository does not reach the commit that released it.`
      : `The answers differ, that is the point of the change: this release meets ${found(own)}, ${BESIDE} ${found(before)}.`,
  ].join('\n\n')
}
