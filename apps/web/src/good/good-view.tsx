import { useRef, useState } from 'preact/hooks'
import type { Assessment } from 'ytterby'
import type { ProductForm } from 'ytterby/schema'
import type { InquiryOutcome } from '../place/answer-inquiry.ts'
import { AnswerView } from '../answer/answer-view.tsx'
import { Examples, Refused } from './beginning.tsx'
import { BuyerFields } from './buyer-fields.tsx'
import { DayFields } from './day-fields.tsx'
import { GoodFields } from './good-fields.tsx'
import { MoreFields } from './more-fields.tsx'
import { NextQuestion } from './next-question.tsx'
import { OneLine } from './one-line.tsx'
import { usePageContext } from '../parts/context.ts'
import { Later } from '../parts/later.tsx'
import { VerdictMark } from '../parts/verdict-mark.tsx'

/** The view of one good: a line of text first, then the answer, with the facts beside it. */
export function GoodView({ answered }: { answered: InquiryOutcome }) {
  const { say, lang } = usePageContext()
  const answer = answered.kind === 'answer' ? answered.answer : null
  // While the input is invalid, the previous answer stays visible and is marked as such, so that typing is not interrupted.
  const last = useRef<Assessment | null>(null)
  if (answered.kind !== 'refused') last.current = answer
  const shown = answer ?? last.current
  const [line, setLine] = useState('')
  const [forms, setForms] = useState<readonly ProductForm[]>([])
  // An answer is current unless the input is invalid, or another good is being typed.
  const isCurrent = answer !== null && line.trim() === ''
  const isBeginning = answered.kind === 'nothing'
  return (
    <div class={isBeginning ? 'good beginning' : 'good'}>
      <h1 class="unseen">{say('good')}</h1>
      <form class="say" onSubmit={(event) => event.preventDefault()}>
        <OneLine line={line} setLine={setLine} suggest={setForms} />
        {isBeginning ? <Examples /> : null}
      </form>
      {isBeginning ? null : (
        <div class="answer">
          {answered.kind === 'refused' ? <Refused issues={answered.issues} /> : null}
          {shown === null ? null : (
            <div class={isCurrent ? 'now' : 'before'}>
              <AnswerView answer={shown} next={isCurrent ? <NextQuestion answer={answer} forms={forms} /> : null} />
            </div>
          )}
        </div>
      )}
      <form class="describe" aria-label={say('describe')} onSubmit={(event) => event.preventDefault()}>
        {isBeginning ? (
          <p class="hint">
            {say('beginWhat')}
            {lang === 'zh' ? '' : ' '}
            {say('staysHere')}
          </p>
        ) : null}
        <GoodFields suggestions={answer?.classification.suggestions ?? []} />
        <Later>
          {() => (
            <>
              <BuyerFields />
              <DayFields />
              <MoreFields questions={answer?.questions ?? NONE} />
            </>
          )}
        </Later>
        {answer === null ? null : <ToAnswer answer={answer} />}
      </form>
    </div>
  )
}

const NONE: Assessment['questions'] = []

/** On narrow screens, where the answer is below the fold, the verdict stays visible. */
function ToAnswer({ answer: { verdict } }: { answer: Assessment }) {
  const { say } = usePageContext()
  return (
    <div class="to-answer">
      <VerdictMark verdict={verdict} />
      <button type="button" class="primary" onClick={() => document.getElementById('verdict')?.scrollIntoView()}>
        {say('toAnswer')}
      </button>
    </div>
  )
}
