import { assess, canonicalJson, decisionView, parseInquiry } from 'ytterby'
import { canonicalJsonBytes } from 'ytterby/canonical'
import type { Reply } from '../../operation.ts'

/** How an inquiry is answered: in which language, whole or as the decision view, by which release. */
export type Manner = {
  readonly lang: 'en' | 'zh'
  readonly view: 'full' | 'decision'
  readonly ruleset?: string | undefined
}

/** The reply to one inquiry. It is pinned where `isDated`: its day of export was stated, and the release as well. */
export function assessed(value: unknown, { lang, view, ruleset }: Manner, isDated: boolean): Reply {
  const inquiry = parseInquiry(value)
  const answer = assess(inquiry, { lang })
  return {
    text: canonicalJsonBytes(view === 'decision' ? decisionView(answer) : answer),
    of: () => `${lang} ${view} ${canonicalJson(inquiry)}`,
    pinned: isDated && ruleset !== undefined,
    verdicts: [answer.verdict],
  }
}
