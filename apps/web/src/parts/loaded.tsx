import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { usePageContext } from './context.ts'

/** A part of the page that has a script of its own. `load` gets the script before the part is shown. */
export type Loaded<Props extends object> = ((props: Props) => JSX.Element) & { readonly load: () => Promise<void> }

/** A lazily loaded part, with a placeholder while it loads. */
export function loaded<Props extends object>(get: () => Promise<ComponentType<Props>>): Loaded<Props> {
  let part: ComponentType<Props> | null = null
  const load = async (): Promise<void> => {
    part ??= await get()
  }
  const show = (props: Props): JSX.Element => {
    const { say } = usePageContext()
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(part === null ? 'loading' : 'ready')
    useEffect(() => {
      if (state !== 'loading') return
      load().then(
        () => setState('ready'),
        () => setState('failed'),
      )
    }, [state])
    if (part !== null) {
      const Part = part
      return <Part {...props} />
    }
    if (state === 'failed')
      return (
        <p class="card" role="alert">
          {say('partFailed')}{' '}
          <button type="button" onClick={() => load().then(() => setState('ready'), reloadIfServed)}>
            {say('again')}
          </button>
        </p>
      )
    return <Loading />
  }
  return Object.assign(show, { load })
}

/**
 * Some browsers never ask again for a script that did not arrive. Loading the page again does; its address holds the question.
 * Without a connection the page stays as it is.
 */
async function reloadIfServed(): Promise<void> {
  const { ok } = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).catch(() => ({ ok: false }))
  if (ok) location.reload()
}

export function Loading() {
  const { say } = usePageContext()
  return (
    <p class="card loading" aria-busy="true">
      {say('loading')}
    </p>
  )
}
