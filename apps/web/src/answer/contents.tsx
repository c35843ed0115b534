import { type Assessment, phrase } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { VerdictMark } from '../parts/verdict-mark.tsx'
import { dayText } from '../words/locale.ts'

/** A sticky bar with the verdict and links to each part of the answer. */
export function Contents({ answer: { verdict, asOf, lang } }: { answer: Assessment }) {
  const { say } = usePageContext()
  const parts = [
    ['permits', phrase('permits', lang)],
    ['papers', phrase('papers', lang)],
    ['clock', say('reviewClock')],
    ['time', say('timeMachine')],
    ['reasons', say('whyAndWhyNot')],
    ['sources', say('sources')],
  ] as const
  return (
    <nav class="contents" aria-label={say('contents')}>
      <span class="now">
        {dayText(asOf, lang)} <VerdictMark verdict={verdict} />
      </span>
      {parts.map(([id, name]) => (
        <button
          type="button"
          class="link"
          key={id}
          onClick={() => {
            const heading = document.getElementById(id)
            heading?.closest('details')?.setAttribute('open', '')
            heading?.scrollIntoView({ block: 'start' })
            heading?.focus({ preventScroll: true })
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  )
}
