import { describe, expect, test } from 'vitest'
import { readChange, UnreadableChangeError } from '../src/change.ts'
import { changelogLine, openingRefusals, withRelease } from '../src/changelog.ts'

const LAW = 'kind: law-change\nfrom: 2026-11-11\ninstruments: MOFCOM-GACC-2026-99, MOFCOM-2026-40'

describe('the header of a changeset', () => {
  test('states the kind, the days and the instruments; the text follows a blank line', () => {
    expect(readChange('a', `${LAW}\nuntil: 2027-01-11\n\nErbium fibre is free.\n\nBecause.`)).toEqual({
      kind: 'law-change',
      from: '2026-11-11',
      until: '2027-01-11',
      instruments: ['MOFCOM-GACC-2026-99', 'MOFCOM-2026-40'],
      text: 'Erbium fibre is free.\n\nBecause.',
    })
  })

  test.each([
    ['no header', 'Erbium fibre is free.', /begin it with “kind: law-change”/],
    ['an unknown kind', 'kind: tweak\n\nText.', /kind: /],
    ['no text', 'kind: fix', /text: /],
    ['a day that does not exist', `${LAW.replace('11-11', '02-30')}\n\nText.`, /from: /],
    ['an unknown key', 'kind: fix\nwhy: so\n\nText.', /“why: so”/],
    ['a change of law without a day', 'kind: law-change\ninstruments: A\n\nText.', /needs “from:”/],
    ['a change of law without an instrument', 'kind: law-change\nfrom: 2026-11-11\n\nText.', /needs “instruments:”/],
    [
      'a correction without rules and releases',
      'kind: correction\nfrom: 2026-11-11\n\nText.',
      /needs “rules:” and “releases:”/,
    ],
  ])('%s is refused; the error names the file and says what to do', (_, summary, why) => {
    expect(() => readChange('quick-fox', summary)).toThrow(UnreadableChangeError)
    expect(() => readChange('quick-fox', summary)).toThrow(/^\.changeset\/quick-fox\.md: /)
    expect(() => readChange('quick-fox', summary)).toThrow(why)
  })
})

test.each([
  [
    `${LAW}\n\nErbium fibre is free.`,
    '- **Law, days of export from 2026-11-11.** Erbium fibre is free.\n  Instruments: MOFCOM-GACC-2026-99, MOFCOM-2026-40.',
  ],
  [
    'kind: correction\nfrom: 2025-04-04\nuntil: 2025-05-01\nrules: 1C905.a.4\nreleases: 1.0.0, 1.1.0\n\nFlake was free.\n\nIt is not.',
    '- **Correction of answers to days of export from 2025-04-04 to before 2025-05-01.** Flake was free.\n\n  It is not.\n  Rules: 1C905.a.4.\n  Wrong in: 1.0.0, 1.1.0.',
  ],
  ['kind: contract\n\nRename it.', '- **Callers have to change code.** Rename it.'],
  ['kind: fix\n\nFaster.', '- Faster.'],
])('formats an entry of the changelog', (summary, line) => {
  expect(changelogLine(readChange('a', summary))).toBe(line)
})

test('puts a release on top of the changelog, each change once', () => {
  const one = (id: string, bump: 'minor' | 'none', text: string) => ({
    id,
    bump,
    change: readChange(id, `kind: feature\n\n${text}`),
  })
  const pending = [one('a', 'none', 'The page draws.'), one('b', 'minor', 'The command reads.')]
  expect(withRelease('# Changelog\n\n## 1.0.0\n\n- First.\n', '1.1.0', pending)).toBe(
    '# Changelog\n\n## 1.1.0\n\n### Minor Changes\n\n- The command reads.\n\n### The service and the page\n\n- The page draws.\n\n## 1.0.0\n\n- First.\n',
  )
})

describe('the opening of a release', () => {
  const opened = '# Changelog\n\n## Unreleased\n\n**Ask again.**\n\n- Magnets.\n\n## 1.0.0\n\n- First.\n'
  const pending = [{ id: 'a', bump: 'major' as const, change: readChange('a', 'kind: contract\n\nRename it.') }]

  test('is what stands in the changelog as unreleased', () => {
    expect(withRelease(opened, '2.0.0', pending)).toBe(
      '# Changelog\n\n## 2.0.0\n\n**Ask again.**\n\n- Magnets.\n\n### Major Changes\n\n- **Callers have to change code.** Rename it.\n\n## 1.0.0\n\n- First.\n',
    )
  })

  test('is required of a major release', () => {
    expect(openingRefusals(opened, 'major')).toEqual([])
    expect(openingRefusals(opened.replace(/## Unreleased.*?(?=## 1)/s, ''), 'minor')).toEqual([])
    for (const empty of [
      '# Changelog\n\n## 1.0.0\n',
      '# Changelog\n\n## Unreleased\n\n## 1.0.0\n',
      '# Changelog\n\n## Unreleased\n',
    ])
      expect(openingRefusals(empty, 'major'), empty).toEqual([expect.stringContaining('“## Unreleased”')])
  })
})
