import type { Exposure } from 'ytterby/planning'
import { kindName } from 'ytterby'
import type { Phrase } from './phrases.ts'
import type { Speaker } from './speaker.ts'

type Groupings = Exposure['groupings']
type GroupOf<Name extends keyof Groupings> = Groupings[Name]['groups'][number]

/** A group with a readable label and an optional sentence. */
type Labelled = { readonly label: string; readonly sentence: string | null; readonly group: GroupOf<'verdict'> }
/** A grouping with readable labels. */
export type LabelledGrouping = {
  readonly heading: Phrase
  readonly overlapping: boolean
  readonly groups: readonly Labelled[]
}

/** Labels every grouping of a report, in reading order: the answer, what to do, and the reasons. */
export function labelGroups({ groupings }: Exposure, speaker: Speaker): LabelledGrouping[] {
  const { word, phrase, aside, cite, lang } = speaker
  const grouping = <Name extends keyof Groupings>(
    heading: Phrase,
    name: Name,
    of: (group: GroupOf<Name>) => string,
    says: 'sentence' | 'nothing' = 'nothing',
  ): LabelledGrouping => ({
    heading,
    overlapping: groupings[name].overlapping,
    groups: groupings[name].groups.map((group: GroupOf<Name>) => ({
      label: of(group),
      sentence: says === 'sentence' && group.text !== null ? group.text + cite(group.citations) : null,
      group,
    })),
  })
  const openOr = (key: string): string => (key === 'open' ? phrase('open') : key)
  return [
    grouping('byVerdict', 'verdict', ({ key }) => word(key)),
    grouping('byAction', 'action', ({ key }) => word(key)),
    grouping('byPermit', 'permit', ({ kind, verdict }) =>
      phrase('permit', { kind: kindName(kind, lang), verdict: word(verdict) }),
    ),
    grouping('byTier', 'tier', ({ key, text, citations }) =>
      text === null ? phrase('noTier') : `${key} ${text}${cite(citations)}`,
    ),
    grouping('byElement', 'element', ({ key, text }) =>
      key === 'none' ? phrase('noElement') : text === null ? openOr(key) : `${key} ${text}`,
    ),
    grouping(
      'byControlCode',
      'controlCode',
      ({ code, element, state, match, citations }) =>
        code +
        (element === null ? '' : ` ${element}`) +
        aside([word(state), ...(match === 'yes' ? [] : [word(match)])]) +
        cite(citations),
    ),
    grouping('byDestination', 'destination', ({ key }) => openOr(key)),
    grouping(
      'byGap',
      'gap',
      ({ instrument, decides }) => instrument + aside([phrase(decides ? 'decides' : 'eitherWay')]),
      'sentence',
    ),
    grouping('byQuestion', 'question', ({ key }) => key, 'sentence'),
    grouping('byWarning', 'warning', ({ key }) => key, 'sentence'),
    grouping(
      'byHorizon',
      'horizon',
      ({ on, from, to, citations }) =>
        phrase(from === to ? 'sameTurn' : 'turn', { on, from: word(from), to: word(to) }) + cite(citations),
    ),
  ]
}
