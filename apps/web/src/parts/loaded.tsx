import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { usePageContext } from './context.ts'

/** A lazily loaded part, with a placeholder while it loads. */
export function loaded<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => preact.JSX.Element {
  let part: ComponentType<Props> | null = null
  return function Loaded(props) {
    const { say } = usePageContext()
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(part === null ? 'loading' : 'ready')
    useEffect(() => {
      if (state !== 'loading') return
      load().then(
        (one) => {
          part = one
          setState('ready')
        },
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
          <button type="button" onClick={() => setState('loading')}>
            {say('again')}
          </button>
        </p>
      )
    return (
      <p class="card loading" aria-busy="true">
        {say('loading')}
      </p>
    )
  }
}
