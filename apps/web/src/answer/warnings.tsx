import { type Assessment, phrase, sortWarnings } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { commonText, withoutAddress } from './common-text.ts'
import { Cite } from './sources.tsx'

type Warning = Assessment['warnings'][number]
/** Warnings of one kind that stand under one sentence; mostly a single one. */
type Group = readonly Warning[]

/** How many warnings that matter are open; the others, and all notes, are folded. */
const MOST_OPEN = 2

/** Warnings: those that decide, or that somebody must act on, come first and are visible. */
export function Warnings({ answer: { warnings, lang } }: { answer: Assessment }) {
  const { say } = usePageContext()
  if (warnings.length === 0) return null
  const groups = groupsOf(sortWarnings(warnings))
  const open = groups.filter(([first]) => first?.level !== 'note').slice(0, MOST_OPEN)
  const folded = groups.slice(open.length)
  return (
    <section class="card warnings" aria-labelledby="warnings">
      <h2 id="warnings">
        <span aria-hidden="true">⚠ </span>
        {phrase('warnings', lang)}
        <span class="count">{say('countOf', { count: groups.length })}</span>
      </h2>
      {open.length === 0 ? null : <Texts groups={open} />}
      {folded.length === 0 ? null : (
        <details>
          <summary>{say(open.length === 0 ? 'onlyNotes' : 'moreWarnings', { count: folded.length })}</summary>
          <Texts groups={folded} />
        </details>
      )}
    </section>
  )
}

/** What differs only in the listed company of a group stands together; every other warning stands alone. */
function groupsOf(warnings: readonly Warning[]): readonly Group[] {
  const isAlike = ({ code }: Warning): boolean => code === 'group-of-listed-party'
  const alike = warnings.filter(isAlike)
  return warnings.flatMap((warning) => (isAlike(warning) ? (warning === alike[0] ? [alike] : []) : [[warning]]))
}

const Texts = ({ groups }: { groups: readonly Group[] }) => (
  <ul>
    {groups.map((group) => (
      <WarningItem group={group} key={(group[0]?.code ?? '') + (group[0]?.text ?? '')} />
    ))}
  </ul>
)

function WarningItem({ group }: { group: Group }) {
  const { begin, end, parts } = commonText(group.map(({ text }) => withoutAddress(text)))
  return (
    <li>
      {begin} {group.length === 1 ? <Cite ids={group[0]?.citations ?? []} /> : `… ${end}`}
      {group.length === 1 ? null : (
        <ul>
          {group.map(({ text, citations }, at) => (
            <li key={text}>
              {parts[at]} <Cite ids={citations} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
