import { expect, test } from 'vitest'
import { firstFigure, withBars, withFigure } from './newest-figures.ts'

const WHEN = '2026-11-29 · commit abc'
const BAR = '| bar | at most | measured | |\n| --- | --- | --- | --- |\n| a name | ≤ 1 | 0.5 | met |'

test('the bars of a run replace the last ones; the rest of the document stays', () => {
  const run = { id: 'names', title: 'Names', body: `Prose.\n\n${BAR}\n\n| other | table |\n| --- | --- |` }
  const first = withBars('# Measurements\n', WHEN, run)
  expect(first).toContain(`## Names\n\n_${WHEN}_\n\n${BAR}\n\n<!-- end of names -->`)
  expect(withBars(first, 'later', run)).toBe(first.replace(WHEN, 'later'))
  expect(withBars('# Measurements\n', WHEN, { ...run, body: 'Only prose.' })).toContain('Only prose.')
})

test('the figure of a part replaces its row, or adds one', () => {
  const document = '# Proof\n\n| part | what |\n| --- | --- |\n'
  const part = { id: 'naive', title: 'Two evaluators', figure: 'Holds.' }
  const first = withFigure(document, WHEN, part)
  expect(first).toBe(`${document}| \`naive\` | Two evaluators | Holds. | ${WHEN} |\n`)
  expect(withFigure(first, 'later', part)).toBe(first.replace(WHEN, 'later'))
  const failed = withFigure(document, WHEN, { ...part, figure: 'It failed:\n  at line 1' })
  expect(failed).toContain('| It failed: at line 1 |')
})

test('a long paragraph gives its first sentence, a short one itself', () => {
  expect(firstFigure('1.1.0 gives 2 answers. They agree.\n\nMore.')).toBe('1.1.0 gives 2 answers. They agree.')
  expect(firstFigure(`1.1.0 gives 2 answers. ${'They agree. '.repeat(40)}`)).toBe('1.1.0 gives 2 answers.')
})
