import type { Difference, Impact } from './impact.ts'

const MOST_SHOWN = 20

/** Summarizes an impact in Markdown, for a changelog or a reviewer. */
export function impactMarkdown(impact: Impact): string {
  const { base, law, asked, days, differences, sweep } = impact
  const goods = new Set(differences.map(({ id }) => id))
  const lines = [
    `Compared with release ${base}: ${asked} goods of the public corpus on ${days} days, ${sweep.rows.toLocaleString('en')} rows of the sweep.`,
    '',
    law.instruments.length === 0 ? 'No instrument differs.' : `Instruments that differ: ${law.instruments.join(', ')}.`,
    ...(law.parts.length === 0 ? [] : [`Other parts of the law that differ: ${law.parts.join(', ')}.`]),
    '',
  ]
  if (differences.length === 0 && sweep.turns.length === 0) return [...lines, 'No decision changes.', ''].join('\n')
  const groups = grouped(differences)
  return [
    ...lines,
    `Decisions change for ${goods.size} goods.`,
    '',
    '| days of export | before | after | fields | because of | goods | |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...groups
      .slice(0, MOST_SHOWN)
      .map(
        ({ first, ids }) =>
          `| ${first.from} to ${first.until === null ? 'further notice' : `before ${first.until}`} | ${first.before} | ${first.after} | ${first.fields.join(', ')} | ${first.instruments.join(', ')} | ${ids.length}: ${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''} | ${first.isCorrection ? '**correction**' : ''} |`,
      ),
    ...(groups.length > MOST_SHOWN ? [`| and ${groups.length - MOST_SHOWN} more | | | | | | |`] : []),
    '',
    ...(sweep.turns.length === 0
      ? ['No verdict in the sweep changes.']
      : sweep.turns.map(
          ({ before, after, rows, firstDay, lastDay, forms }) =>
            `Sweep: ${before} becomes ${after} in ${rows.toLocaleString('en')} rows, days ${firstDay} to ${lastDay}, ${forms.length} forms.`,
        )),
    '',
  ].join('\n')
}

/** Groups equal differences with their goods: first those of the verdict, and most goods first. */
function grouped(differences: readonly Difference[]): { first: Difference; ids: string[] }[] {
  const groups = new Map<string, { first: Difference; ids: string[] }>()
  for (const difference of differences) {
    const { id, ...said } = difference
    const key = JSON.stringify(said)
    const group = groups.get(key) ?? { first: difference, ids: [] }
    group.ids.push(id)
    groups.set(key, group)
  }
  const isOfVerdict = ({ first }: { first: Difference }): number => (first.before === first.after ? 0 : 1)
  return [...groups.values()].sort((a, b) => isOfVerdict(b) - isOfVerdict(a) || b.ids.length - a.ids.length)
}
