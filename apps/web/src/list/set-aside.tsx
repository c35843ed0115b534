import { listSayings } from '../locales/list.ts'
import { useRef } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { Fold } from '../parts/fold.tsx'
import { formats } from '../locales/formats.ts'
import { numberText } from '../words/locale.ts'
import { GoodLinesTable } from './good-lines.tsx'
import { sumsText } from './triage-table.tsx'
import { useMovingFocus } from './moving-focus.ts'
import type { ListClient } from './list-client.ts'
import type { AsideGroup, IntakeState } from './intake-protocol.ts'
import type { Take } from './use-list.ts'

const MORE = 20

/** Lines that are plainly something else, by heading and word: to be checked here and there, and accepted together. */
export function SetAside({
  client,
  aside,
  take,
  more,
}: {
  client: ListClient
  aside: IntakeState['aside']
  take: Take
  more: (count: number) => void
}) {
  const context = usePageContext(listSayings)
  const { say, lang } = context
  const heading = useRef<HTMLHeadingElement>(null)
  const takeAndMove = useMovingFocus(take, aside, () => heading.current)
  return (
    <section class="card aside" aria-labelledby="aside">
      <h2 id="aside" tabIndex={-1} ref={heading}>
        {aside.lines === 0 ? say('asideNone') : say('aside', { sums: sumsText(aside, context) })}
      </h2>
      {aside.lines === 0 ? null : (
        <>
          <p class="hint">{say('asideWhat')}</p>
          <ul class="plain">
            {aside.groups.map((group) => (
              <li key={group.id}>
                <Group client={client} group={group} take={takeAndMove} />
              </li>
            ))}
          </ul>
          <div class="buttons">
            <button type="button" class="primary" onClick={() => void takeAndMove({ kind: 'set-aside', group: null })}>
              {say('acceptAside', { count: numberText(aside.lines, lang) })}
            </button>
            {aside.groups.length < aside.found ? (
              <button type="button" onClick={() => more(aside.groups.length + MORE)}>
                {say('moreGroups', { count: numberText(aside.found - aside.groups.length, lang) })}
              </button>
            ) : null}
          </div>
        </>
      )}
    </section>
  )
}

/** Lines that are set aside for the same reason. */
function Group({ client, group, take }: { client: ListClient; group: AsideGroup; take: Take }) {
  const context = usePageContext(listSayings)
  const { say, lang } = context
  const words = group.words.map((word) => `“${word}”`).join(formats[lang].comma)
  const reason = [
    ...(group.heading === '' ? [] : [`HS ${group.heading}`]),
    words === '' ? say('byHeadingAlone') : words,
  ].join(' · ')
  return (
    <Fold summary={`${reason} · ${sumsText(group, context)}`}>
      {() => (
        <>
          <GoodLinesTable
            key={group.lines}
            client={client}
            of={{ group: group.id }}
            takeOut={(line) => void take({ kind: 'take-out', line })}
          />
          <div class="buttons">
            <button type="button" class="small" onClick={() => void take({ kind: 'set-aside', group: group.id })}>
              {say('acceptGroup', { count: numberText(group.lines, lang) })}
            </button>
          </div>
        </>
      )}
    </Fold>
  )
}
