import type { ComponentChildren } from 'preact'
import type { Assessment } from 'ytterby'
import { Later } from '../parts/later.tsx'
import { loaded } from '../parts/loaded.tsx'
import { Contents } from './contents.tsx'
import { Ahead, Cleared, Permits, Presumed, Restrictions, Unsettled } from './law-sections.tsx'
import { Reasons } from './reasons.tsx'
import { Share } from './share.tsx'
import { AllSources, Sourced } from './sources.tsx'
import { Glance, VerdictCard } from './verdict-card.tsx'
import { Warnings } from './warnings.tsx'
import { usePageContext } from '../parts/context.ts'

const BelowAnswer = loaded(() => import('./below-answer.tsx').then((part) => part.BelowAnswer))
const PARTS = [BelowAnswer]

/** The whole answer: what decides first, then the question that decides next, then permit, papers, days and time; the rest is folded. */
export function AnswerView({ answer, next }: { answer: Assessment; next: ComponentChildren }) {
  const { say } = usePageContext()
  return (
    <Sourced citations={answer.citations}>
      <Contents answer={answer} />
      <VerdictCard answer={answer} />
      {next}
      <Warnings answer={answer} />
      <Glance answer={answer} />
      <Later parts={PARTS}>
        {() => (
          <>
            <Cleared answer={answer} />
            <Permits answer={answer} />
            <BelowAnswer answer={answer} />
            <details class="rest">
              <summary class="card">{say('theRest')}</summary>
              <Restrictions answer={answer} />
              <Reasons answer={answer} />
              <Presumed answer={answer} />
              <Unsettled answer={answer} />
              <Ahead answer={answer} />
              <section class="card" aria-labelledby="sources">
                <h2 id="sources" tabIndex={-1}>
                  {say('sources')}
                </h2>
                <details>
                  <summary>{say('allSources', { count: Object.keys(answer.citations).length })}</summary>
                  <AllSources citations={answer.citations} />
                </details>
              </section>
            </details>
            <Share answer={answer} />
          </>
        )}
      </Later>
    </Sourced>
  )
}
