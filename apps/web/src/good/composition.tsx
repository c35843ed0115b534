import { useId, useRef } from 'preact/hooks'
import { loadedData, factAt, phrase } from 'ytterby'
import { ELEMENT_SYMBOLS } from 'ytterby/schema'
import { usePageContext } from '../parts/context.ts'
import { Findings, numberOf } from '../parts/field.tsx'

type ElementSymbol = (typeof ELEMENT_SYMBOLS)[number]

/** As in the periodic table: scandium above yttrium, next to them the lanthanides in two rows. */
const ROWS: readonly (readonly ElementSymbol[])[] = [
  ['Sc', 'La', 'Ce', 'Pr', 'Nd', 'Pm', 'Sm', 'Eu', 'Gd'],
  ['Y', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu'],
]
const ORDER: readonly ElementSymbol[] = ROWS.flat()

type Share = { readonly symbol: string; readonly weightPercent?: unknown }

/** The stated elements: open, none, or a list. */
function elementsOf(inquiry: unknown): readonly Share[] | null {
  const stated = factAt(inquiry, 'product.elements')
  return Array.isArray(stated) ? stated.filter(isShare) : null
}

const isShare = (value: unknown): value is Share =>
  typeof value === 'object' && value !== null && 'symbol' in value && typeof value.symbol === 'string'

const inAtomicOrder = (shares: readonly Share[]): readonly Share[] =>
  shares.toSorted(
    (a, b) =>
      ELEMENT_SYMBOLS.findIndex((symbol) => symbol === a.symbol) -
      ELEMENT_SYMBOLS.findIndex((symbol) => symbol === b.symbol),
  )

/** Choice of the rare earths in the good, as a periodic table. “Not known” is a valid choice. */
export function Composition() {
  const { place, state, say } = usePageContext()
  const id = useId()
  const stated = elementsOf(place.inquiry)
  const set = (shares: readonly Share[] | undefined): void => {
    state('product.elements', shares === undefined ? undefined : inAtomicOrder(shares))
    // `elementsComplete` has no meaning without a list.
    if (shares === undefined || shares.length === 0) state(COMPLETE, undefined)
  }
  const toggle = (symbol: ElementSymbol): void => {
    const others = (stated ?? []).filter((share) => share.symbol !== symbol)
    const isHeld = stated?.some((share) => share.symbol === symbol) === true
    set(isHeld ? (others.length === 0 ? undefined : others) : [...others, { symbol }])
  }
  const kind = stated === null ? 'open' : stated.length === 0 ? 'none' : 'these'
  return (
    <fieldset class="field composition">
      <legend>{say('elements')}</legend>
      <Table held={stated ?? []} toggle={toggle} />
      <div class="kinds">
        <label>
          <input type="radio" name={`${id}-kind`} checked={kind === 'open'} onChange={() => set(undefined)} />
          {say('notKnown')}
        </label>
        <label>
          <input type="radio" name={`${id}-kind`} checked={kind === 'none'} onChange={() => set([])} />
          {say('holdsNone')}
        </label>
        {kind === 'these' ? (
          <label>
            <input type="radio" name={`${id}-kind`} checked readOnly />
            {say('these', { count: stated?.length ?? 0 })}
          </label>
        ) : null}
      </div>
      {kind === 'these' ? <Shares shares={stated ?? []} set={set} /> : null}
      {kind === 'these' ? <Completeness /> : null}
      <Findings path="product.elements" id={`${id}-finding`} />
    </fieldset>
  )
}

const COMPLETE = 'product.elementsComplete'
const ANSWERS = [
  [true, 'theseAreAll'],
  [false, 'mayMissSome'],
  [undefined, 'notStated'],
] as const

/** Whether the list names all rare earths in the good. Unless stated, what the law presumes depends on the form. */
function Completeness() {
  const { place, state, say } = usePageContext()
  const id = useId()
  const stated = factAt(place.inquiry, COMPLETE)
  return (
    <fieldset class="kinds">
      <legend class="unseen">{say('isComplete')}</legend>
      {ANSWERS.map(([value, name]) => (
        <label key={name}>
          <input type="radio" name={id} checked={stated === value} onChange={() => state(COMPLETE, value)} />
          {say(name)}
        </label>
      ))}
    </fieldset>
  )
}

/** A toolbar of toggle buttons: one tab stop; arrow keys move, Space or Enter toggles. */
function Table({ held, toggle }: { held: readonly Share[]; toggle: (symbol: ElementSymbol) => void }) {
  const { say, ruleset, lang } = usePageContext()
  const table = useRef<HTMLDivElement>(null)
  const focused = useRef<ElementSymbol>('Nd')
  const focus = (symbol: ElementSymbol | undefined): void => {
    if (symbol === undefined) return
    focused.current = symbol
    for (const one of table.current?.querySelectorAll('button') ?? []) {
      one.tabIndex = one.dataset['symbol'] === symbol ? 0 : -1
      if (one.dataset['symbol'] === symbol) one.focus()
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = ORDER.indexOf(focused.current)
    const row = ROWS.findIndex((symbols) => symbols.includes(focused.current))
    const column = ROWS[row]?.indexOf(focused.current) ?? 0
    const moves: Readonly<Record<string, ElementSymbol | undefined>> = {
      ArrowRight: ORDER[at + 1],
      ArrowLeft: ORDER[at - 1],
      ArrowDown: ROWS[row + 1]?.[Math.min(column, (ROWS[row + 1]?.length ?? 1) - 1)],
      ArrowUp: ROWS[row - 1]?.[column],
      Home: ORDER[0],
      End: ORDER.at(-1),
    }
    if (!Object.hasOwn(moves, event.key)) return
    event.preventDefault()
    focus(moves[event.key])
  }
  return (
    <div class="elements" role="toolbar" aria-label={say('elementTable')} ref={table} onKeyDown={onKeyDown}>
      {ROWS.map((symbols, row) =>
        symbols.map((symbol, column) => {
          const info = loadedData(ruleset).elements.find((element) => element.symbol === symbol)
          return (
            <button
              type="button"
              class="element"
              key={symbol}
              data-symbol={symbol}
              data-row={row + 1}
              data-column={column + 1}
              aria-pressed={held.some((share) => share.symbol === symbol)}
              title={info?.name[lang]}
              tabIndex={symbol === focused.current ? 0 : -1}
              onFocus={() => (focused.current = symbol)}
              onClick={() => toggle(symbol)}
            >
              <span class="number">{info?.atomicNumber}</span> {symbol} <span class="unseen">{info?.name[lang]}</span>
            </button>
          )
        }),
      )}
    </div>
  )
}

/** Weight percentages, if known. */
function Shares({ shares, set }: { shares: readonly Share[]; set: (shares: readonly Share[]) => void }) {
  const { say, ruleset, lang } = usePageContext()
  return (
    <ul class="shares">
      {shares.map((share) => {
        const name =
          loadedData(ruleset).elements.find(({ symbol }) => symbol === share.symbol)?.name[lang] ?? share.symbol
        const percent = share.weightPercent
        return (
          <li key={share.symbol}>
            <label>
              <span>{name + phrase('aside', lang, { text: share.symbol })}</span>
              <input
                type="text"
                inputMode="decimal"
                maxLength={12}
                aria-label={say('shareOf', { name })}
                value={typeof percent === 'number' || typeof percent === 'string' ? String(percent) : ''}
                onInput={({ currentTarget: { value } }) => {
                  const weightPercent = numberOf(value)
                  set(
                    shares.map((one) =>
                      one.symbol === share.symbol
                        ? { symbol: one.symbol, ...(weightPercent === undefined ? {} : { weightPercent }) }
                        : one,
                    ),
                  )
                }}
              />
              <span aria-hidden="true">wt%</span>
            </label>
          </li>
        )
      })}
    </ul>
  )
}
