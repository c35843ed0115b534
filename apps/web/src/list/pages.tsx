import { listSayings } from '../locales/list.ts'
import { usePageContext } from '../parts/context.ts'
import { numberText } from '../words/locale.ts'

/** The position of the current page among the matching rows. */
export function Pages({
  from,
  found,
  size,
  go,
}: {
  from: number
  found: number
  size: number
  go: (from: number) => void
}) {
  const { say, lang } = usePageContext(listSayings)
  return (
    <nav class="pages" aria-label={say('pages')}>
      <button type="button" disabled={from === 0} onClick={() => go(Math.max(0, from - size))}>
        {say('before')}
      </button>
      <span role="status">
        {found === 0
          ? say('noRows')
          : say('rowsShown', {
              first: numberText(from + 1, lang),
              last: numberText(Math.min(from + size, found), lang),
              found: numberText(found, lang),
            })}
      </span>
      <button type="button" disabled={from + size >= found} onClick={() => go(from + size)}>
        {say('after')}
      </button>
    </nav>
  )
}
