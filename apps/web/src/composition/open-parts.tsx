import { useId, useState } from 'preact/hooks'
import { compositionSayings } from '../locales/composition.ts'
import { usePageContext } from '../parts/context.ts'

/** Chooses, drops or pastes a bill of materials. */
export function OpenParts({
  file,
  open,
  example,
}: {
  file: File | null
  open: (file: File) => void
  example: () => void
}) {
  const { say } = usePageContext(compositionSayings)
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null | undefined): void => {
    const given = files?.[0]
    if (given !== undefined) open(given)
  }
  return (
    <section
      class={`card drop ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <p>
        <label class="file">
          <span>{say('openParts')}</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.json"
            onChange={({ currentTarget: { files } }) => take(files)}
          />
        </label>{' '}
        <button type="button" onClick={example}>
          {say('exampleParts')}
        </button>
      </p>
      <p role="status">{file === null ? '' : file.name}</p>
      <Paste open={open} />
    </section>
  )
}

/** Rows, or a JSON object, from the clipboard. */
function Paste({ open }: { open: (file: File) => void }) {
  const { say } = usePageContext(compositionSayings)
  const [pasted, setPasted] = useState('')
  const id = useId()
  return (
    <>
      <div class="field">
        <label for={id}>{say('pasteParts')}</label>
        <textarea
          id={id}
          rows={4}
          value={pasted}
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget: { value } }) => setPasted(value)}
        />
        <p class="hint" id={`${id}-hint`}>
          {say('pasteHint')}
        </p>
      </div>
      <button
        type="button"
        disabled={pasted.trim() === ''}
        onClick={() => open(new File([pasted], pasted.trimStart().startsWith('{') ? 'pasted.json' : 'pasted.csv'))}
      >
        {say('answerPasted')}
      </button>
    </>
  )
}
