import { type InquiryIssue, type Draft, factName, refusalText } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import type { Saying } from '../words/say.ts'

/** Example goods, taken from the README and the cases. */
const EXAMPLES: readonly (readonly [Saying, Draft])[] = [
  [
    'exampleMagnet',
    {
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      destination: 'DE',
    },
  ],
  [
    'exampleOxide',
    {
      product: { form: 'separated-oxide', elements: [{ symbol: 'Tb' }] },
      destination: 'JP',
      endUse: { kind: 'civil' },
    },
  ],
  ['exampleMotor', { product: { form: 'motor' }, destination: 'US', endUse: { kind: 'civil' } }],
]

/** Says why the inquiry cannot be answered, and how to correct it. */
export function Refused({ issues }: { issues: readonly InquiryIssue[] }) {
  const { say, lang } = usePageContext()
  return (
    <section class="card refused" aria-labelledby="refused">
      <h2 id="refused">{say('refusedTitle')}</h2>
      <p>{say('refusedWhat')}</p>
      <ul>
        {issues.map(({ pointer, code, message }) => (
          <li key={pointer + code}>
            <strong>{factName(pointer.slice(1).replaceAll('/', '.'), lang)}</strong>: {refusalText(code, message, lang)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Three goods to begin with. What they say can be typed as well. */
export function Examples() {
  const { say, go, place } = usePageContext()
  return (
    <ul class="examples" aria-label={say('beginTry')}>
      {EXAMPLES.map(([key, example]) => (
        <li key={key}>
          <button type="button" onClick={() => go({ inquiry: { ...example, asOf: place.inquiry['asOf'] } })}>
            {say(key)}
          </button>
        </li>
      ))}
    </ul>
  )
}
