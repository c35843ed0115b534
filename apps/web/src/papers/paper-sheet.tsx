import { belowAnswerSayings } from '../locales/below-answer.ts'
import { formats } from '../locales/formats.ts'
import type { Block, Paper } from 'ytterby/papers'
import { Cite, Sourced, AllSources } from '../answer/sources.tsx'
import { usePageContext } from '../parts/context.ts'

/** A paper as it will be printed, with missing facts marked. */
export function PaperSheet({ paper }: { paper: Paper }) {
  const { say } = usePageContext(belowAnswerSayings)
  return (
    <Sourced citations={paper.citations}>
      <article class="sheet" lang={formats[paper.lang].htmlLang}>
        <h2>{paper.title}</h2>
        {paper.blocks.map((block, index) => (
          <BlockOf block={block} key={index} />
        ))}
        {Object.keys(paper.citations).length === 0 ? null : (
          <>
            <h3>{say('sources')}</h3>
            <AllSources citations={paper.citations} />
          </>
        )}
      </article>
    </Sourced>
  )
}

function BlockOf({ block }: { block: Block }) {
  const { say } = usePageContext(belowAnswerSayings)
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'paragraph':
      return (
        <p>
          {block.text} <Cite ids={block.citations} />
        </p>
      )
    case 'note':
      return (
        <p class={`note ${block.basis}`}>
          <strong>{block.label}</strong> {block.text} <Cite ids={block.citations} />
        </p>
      )
    case 'list': {
      const items = block.items.map(({ text, citations }) => (
        <li key={text}>
          {text} <Cite ids={citations} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'fields':
      return <Fields block={block} />
    case 'table':
      return <Table block={block} />
    case 'undertaking':
      return (
        <p class={`undertaking ${block.basis}`}>
          {block.number}. {block.text} {block.basis === 'custom' ? <em>({say('customary')})</em> : null}{' '}
          <Cite ids={block.citations} />
        </p>
      )
    case 'quote':
      return (
        <blockquote lang={formats[block.lang].htmlLang}>
          {block.text} <Cite ids={block.citations} />
        </blockquote>
      )
    case 'signature':
      return (
        <ul class="signature">
          {block.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )
  }
}

type BlockOfKind<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

function Fields({ block }: { block: BlockOfKind<'fields'> }) {
  const { say } = usePageContext(belowAnswerSayings)
  return (
    <table class="fields">
      <tbody>
        {block.fields.map(({ label, value, hint, citations }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              {value === null ? <span class="missing">{say('toFillIn')}</span> : <bdi>{value}</bdi>}
              {value === null && hint !== undefined ? <span class="hint"> {hint}</span> : null} <Cite ids={citations} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Table({ block }: { block: BlockOfKind<'table'> }) {
  return (
    <div class="table">
      <table>
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {block.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(({ cells, citations }, row) => (
            <tr key={row}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th scope="row" key={at}>
                    {cell}
                  </th>
                ) : (
                  <td key={at}>
                    {cell} {at === cells.length - 1 ? <Cite ids={citations} /> : null}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
