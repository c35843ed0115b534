import { describe, expect, test } from 'vitest'
import { canonicalJson, parseInquiry } from 'ytterby'
import { timeline } from 'ytterby/law'
import { expectBytes, linesOf, ytterby } from './ytterby.ts'

const FIBRE = [
  '--form',
  'optical-fibre',
  '--elements',
  'Er',
  '--elements-complete',
  'true',
  '--destination',
  'DE',
  '--end-use',
  'civil',
]
const MAGNET = [
  '--form',
  'ndfeb-magnet',
  '--elements',
  'Nd;Dy',
  '--elements-complete',
  'true',
  '--destination',
  'DE',
  '--end-use',
  'civil',
]

describe.concurrent('ytterby timeline', () => {
  test('draws two bands of equal length that are readable without colour, and marks the day', async () => {
    const { status, stdout, stderr } = await ytterby([
      'timeline',
      ...FIBRE,
      '--as-of',
      '2026-11-24',
      '--known-at',
      '2026-11-24',
    ])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [years = '', law = '', then = '', mark = '', legend = ''] = stdout.split('\n')
    expect(years).toMatch(/2025 +2026/)
    expect(law.startsWith('In law')).toBe(true)
    expect(law).toHaveLength(then.length)
    expect(law).toMatch(/·{20,}\?+$/)
    expect(mark).toContain('2026-11-24')
    expect(legend).toContain('· no permit needed   ? unsettled')
    expect(
      Math.max(
        ...stdout
          .split('\n')
          .filter((line) => !line.includes('http'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80)
  })

  test('shows each change with its cause, and the sources', async () => {
    const { stdout } = await ytterby(['timeline', ...MAGNET, '--as-of', '2026-03-01'])
    const plain = stdout.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('2025-04-04 ▒ permit required')
    expect(plain).toContain('◆ begins: MOFCOM & GACC announcement 18 of 2025')
    expect(plain).toMatch(/Sources \[1\] Decision to implement export controls/)
  })

  test('shows what was known then separately from the law: a rotor was unsettled until the answer of September 2025', async () => {
    const { stdout } = await ytterby([
      'timeline',
      '--form',
      'motor-rotor',
      '--elements',
      'Nd;Dy',
      '--as-of',
      '2026-03-01',
    ])
    const [law = '', then = ''] = stdout.split('\n').slice(1, 3)
    expect(law).not.toContain('?')
    expect(then).toMatch(/·\?+·/)
    expect(stdout.slice(stdout.indexOf('Known then ', 400))).toMatch(/2025-04-04 \? unsettled/)
  })

  test('--json gives the canonical JSON of the SDK, from flags and from standard input', async () => {
    const inquiry = { asOf: '2026-03-01', product: { form: 'ore' }, destination: 'DE' }
    const expected = `${canonicalJson(timeline(parseInquiry(inquiry)))}\n`
    const [flags, stdin] = await Promise.all([
      ytterby(['timeline', '--json', '--form', 'ore', '--destination', 'DE', '--as-of', '2026-03-01']),
      ytterby(['timeline', '--json'], JSON.stringify(inquiry)),
    ])
    expectBytes(flags.stdout, expected)
    expectBytes(stdin.stdout, expected)
    expect(linesOf(flags.stdout)).toHaveLength(1)
  })

  test('prints Chinese with --lang zh', async () => {
    const { stdout } = await ytterby(['timeline', ...FIBRE, '--as-of', '2026-03-01', '--lang', 'zh'])
    expect(stdout).toContain('按当日所知')
    expect(stdout).toContain('暂停实施')
  })

  test('an invalid inquiry ends with status 2, and the message names the field', async () => {
    const { status, stdout, stderr } = await ytterby(['timeline', '--form', 'magnet', '--as-of', '2026-03-01'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('--form')
  })
})
