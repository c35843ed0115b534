/** `npm run goods`: the answers to 45 goods as real declarations, rulings, penalties and FAQs describe them. */
import { readFileSync } from 'node:fs'
import { styleText } from 'node:util'
import { contractHeader, draftOf } from '@ytterby/lists/batch'
import { parse } from 'csv-parse/sync'
import { assess, parseInquiry, type Assessment, reviewInBrief } from 'ytterby'
import { leaveOnLostOutput } from '../src/output-end.ts'
import { tierText, verdictText } from '../src/render/answer.ts'
import { layout } from '../src/render/layout.ts'
import { permitItems } from '../src/render/permits.ts'
import { reasonSummary } from '../src/render/reasons.ts'
import { papersInBrief } from '../src/render/papers.ts'
import { speakerOf, type Speaker } from '../src/render/speaker.ts'
import { terminalWidth } from '../src/render/terminal-width.ts'

const MOST_ENTRIES = 4

leaveOnLostOutput()
const text = readFileSync(new URL('goods.csv', import.meta.url), 'utf8')
const header = contractHeader(text)
const rows = parse(text, { delimiter: header.delimiter, from: 2 })
for (const cells of rows) {
  const answer = assess(parseInquiry(draftOf(header, cells)))
  process.stdout.write(`${block(cells[header.id] ?? '', answer)}\n\n`)
}
process.stdout.write(
  `${rows.length} goods answered. npm run -s ytterby -- assess --help shows how to ask about one in full.\n`,
)

function block(id: string, answer: Assessment): string {
  // Sources are left to the full answer.
  const speaker: Speaker = { ...speakerOf(answer), cite: () => '' }
  const { destination, product } = answer.inquiry
  const title = `${id} ${product?.description ?? ''}`
  const sections = [
    { heading: '  Asked', items: [`on ${answer.asOf}, to ${destination ?? 'an open destination'}`] },
    { heading: '  Verdict', items: [verdictText(answer, speaker)] },
    { heading: '  Tier', items: [tierText(answer, speaker)] },
    { heading: '  Review', items: [reviewInBrief(answer)] },
    { heading: '  Papers', items: [papersInBrief(answer, speaker)] },
    { heading: '  Permits', items: permitsOf(answer, speaker) },
    {
      heading: '  Restrictions',
      items: [answer.restrictions.map(({ id: restriction }) => restriction).join(', ') || 'none'],
    },
    { heading: '  Why', items: [reasonSummary(answer, speaker, MOST_ENTRIES)] },
  ]
  return `${styleText('bold', title)}\n${layout(sections, terminalWidth())}`
}

/** The kinds of permit that are needed, may be needed or have an entry on the good, each with its first entries. */
function permitsOf(answer: Assessment, speaker: Speaker): string[] {
  const permits = answer.permits.filter(({ verdict, items }) => verdict !== 'no-permit' || items.length > 0)
  const items = permits.flatMap((permit) => {
    const [head = '', ...entries] = permitItems({ permits: [permit] }, speaker, null)
    const more = entries.length - MOST_ENTRIES
    return [head, ...entries.slice(0, MOST_ENTRIES), ...(more > 0 ? [`  and ${more} more entries`] : [])]
  })
  return items.length === 0 ? ['none'] : items
}
