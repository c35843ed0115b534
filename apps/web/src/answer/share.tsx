import { useState } from 'preact/hooks'
import { canonicalJson, type Assessment } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { saveFile } from '../parts/save-file.ts'
import { asCli, asCurl, asTypeScript } from './as-code.ts'
import { fragmentOf } from '../place/fragment.ts'

/** Copies the inquiry as a link, a command or code, and saves the answer. */
export function Share({ answer }: { answer: Assessment }) {
  const { say, place } = usePageContext()
  const { inquiry, lang } = answer
  // The copied text names its release, so that it stays valid after the next one. An unreleased ruleset has no lasting name.
  const { version } = answer.ruleset
  const ruleset = version.includes('+') ? place.ruleset : version
  const asked = { inquiry, lang, ruleset }
  const copies = [
    ['copyLink', () => `${location.origin}${location.pathname}${fragmentOf({ ...place, ruleset })}`],
    ['copyCurl', () => asCurl(asked, location.origin)],
    ['copyTypeScript', () => asTypeScript(asked)],
    ['copyCli', () => asCli(asked)],
    ['copyJson', () => canonicalJson(answer)],
  ] as const
  return (
    <section class="card share" aria-labelledby="share">
      <h2 id="share">{say('share')}</h2>
      <p class="hint">{say('shareWhat')}</p>
      <div class="buttons">
        {copies.map(([key, text]) => (
          <CopyButton key={key} label={say(key)} text={text} />
        ))}
        <button
          type="button"
          onClick={() => saveFile(`ytterby-${answer.asOf}.json`, 'application/json', canonicalJson(answer))}
        >
          {say('saveJson')}
        </button>
        <button type="button" onClick={() => print()}>
          {say('print')}
        </button>
      </div>
    </section>
  )
}

const SHOWN_MS = 2000

/** Copies a text and confirms it. If the browser refuses, it shows the text for copying by hand. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const { say } = usePageContext()
  const [shown, setShown] = useState<'copied' | { text: string } | null>(null)
  return (
    <>
      <button
        type="button"
        onClick={() => {
          const copied = text()
          navigator.clipboard.writeText(copied).then(
            () => {
              setShown('copied')
              setTimeout(() => setShown(null), SHOWN_MS)
            },
            () => setShown({ text: copied }),
          )
        }}
      >
        {shown === 'copied' ? say('copied') : label}
      </button>
      {shown === null || shown === 'copied' ? null : (
        <textarea readOnly class="by-hand" aria-label={label} rows={6} value={shown.text} />
      )}
    </>
  )
}
