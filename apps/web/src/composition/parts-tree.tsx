import { phrase } from 'ytterby'
import { useId, useMemo, useState } from 'preact/hooks'
import type { CompositionAnswer } from 'ytterby/composition'
import { compositionSayings } from '../locales/composition.ts'
import { usePageContext } from '../parts/context.ts'
import { Fold } from '../parts/fold.tsx'
import type { CompositionTree, PartLine } from './composition-protocol.ts'

type Item = CompositionAnswer['items'][number]
type Proof = CompositionAnswer['proof'][number]

/** What is shown of the nodes, by id. */
type Shown = {
  readonly tree: CompositionTree
  readonly items: ReadonlyMap<string, Item>
  readonly proof: ReadonlyMap<string, Proof>
  readonly currency: string | null
}

/** How many parts of one node are shown at a time. */
const PAGE = 100

/** The product with its parts, as lists within lists. The parts of a node are drawn when it is opened. */
export function PartsTree({ answer, tree }: { answer: CompositionAnswer; tree: CompositionTree }) {
  const { say } = usePageContext(compositionSayings)
  const id = useId()
  const shown = useMemo(
    (): Shown => ({
      tree,
      items: new Map(answer.items.map((item) => [item.id, item])),
      proof: new Map(answer.proof.map((line) => [line.id, line])),
      currency: answer.currency,
    }),
    [answer, tree],
  )
  return (
    <section class="card parts-tree" aria-labelledby={id}>
      <h2 id={id}>{say('treeOfParts')}</h2>
      <p class="hint">{say('treeHint', { count: answer.counts.nodes })}</p>
      <ul class="plain">
        <Node line={{ id: answer.product, quantity: 1 }} shown={shown} isOpen />
      </ul>
    </section>
  )
}

function Node({ line, shown, isOpen = false }: { line: PartLine; shown: Shown; isOpen?: boolean }) {
  const words = useNodeWords(line, shown)
  const parts = shown.tree.get(line.id)?.parts ?? []
  return (
    <li>
      {parts.length === 0 ? (
        <span>{words}</span>
      ) : (
        <Fold summary={words} isNeeded={isOpen}>
          {() => <Parts parts={parts} shown={shown} />}
        </Fold>
      )}
    </li>
  )
}

function Parts({ parts, shown }: { parts: readonly PartLine[]; shown: Shown }) {
  const { say } = usePageContext(compositionSayings)
  const [from, setFrom] = useState(0)
  const last = Math.min(from + PAGE, parts.length)
  return (
    <>
      <ul>
        {parts.slice(from, last).map((line) => (
          <Node line={line} shown={shown} key={line.id} />
        ))}
      </ul>
      {parts.length <= PAGE ? null : (
        <p class="pages">
          <button type="button" disabled={from === 0} onClick={() => setFrom(from - PAGE)}>
            ←
          </button>
          <span role="status">{say('partsTooMany', { from: from + 1, to: last, count: parts.length })}</span>
          <button type="button" disabled={last === parts.length} onClick={() => setFrom(last)}>
            →
          </button>
        </p>
      )}
    </>
  )
}

const KINDS = { reached: '', open: 'open', not: null } as const

/** A node in one line: how many, what it is, and its share. */
function useNodeWords({ id, quantity }: PartLine, { tree, items, proof, currency }: Shown): string {
  const { say, lang } = usePageContext(compositionSayings)
  const description = tree.get(id)?.description ?? null
  const item = items.get(id)
  const line = proof.get(id)
  const range = ({ from, to }: { from: string; to: string | null }, unit: string): string =>
    from === to ? `${from} ${unit}` : `${from} – ${to ?? '∞'} ${unit}`
  const kinds = (['part2', 'part1'] as const).flatMap((part) => {
    const kind = item === undefined ? null : KINDS[item[part]]
    return kind === null
      ? []
      : [say(part === 'part2' ? (kind === '' ? 'item2' : 'item2open') : kind === '' ? 'item1' : 'item1open')]
  })
  const share = item?.share ?? null
  const content =
    share === null && line !== undefined ? [say('contentOf', { content: range(line.content, currency ?? '') })] : []
  return [
    `${quantity === 1 ? '' : `${quantity} × `}${id}${description === null ? '' : phrase('aside', lang, { text: description })}`,
    ...kinds,
    ...(share === null || item?.against === null || item === undefined
      ? content
      : [`${range(share.percent, '%')}, ${say(`against.${item.against}`)}`]),
  ].join(' · ')
}
