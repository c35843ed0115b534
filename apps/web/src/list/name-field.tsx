import { listSayings } from '../locales/list.ts'
import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'

/** The name of who decides. It is kept with every decision, and nowhere else. */
export function NameField({
  by,
  setBy,
  isRequired = false,
  isMissing = false,
  field,
}: {
  by: string
  setBy: (by: string) => void
  isRequired?: boolean
  /** Whether somebody tried to decide without a name. */
  isMissing?: boolean
  field?: Ref<HTMLInputElement>
}) {
  const { say } = usePageContext(listSayings)
  const id = useId()
  return (
    <div class="field name">
      <label for={id}>{say('yourName')}</label>
      <input
        {...(field === undefined ? {} : { ref: field })}
        id={id}
        type="text"
        value={by}
        maxLength={200}
        required={isRequired}
        autocomplete="name"
        aria-invalid={isMissing}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget: { value } }) => setBy(value)}
      />
      <p class={isMissing ? 'finding' : 'hint'} id={`${id}-hint`} role={isMissing ? 'alert' : undefined}>
        {say(isMissing ? 'nameMissing' : 'nameHint')}
      </p>
    </div>
  )
}
