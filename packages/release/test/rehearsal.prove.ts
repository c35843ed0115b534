import type { Impact } from '../src/impact/impact.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { today } from '../src/today.ts'
import { digestOf, type StoredCheck } from '../src/vulnerabilities/stored-check.ts'
import { copyWorkspace, type WorkspaceCopy } from '@ytterby/evidence/workspace-copy'
import { currentRuleset, addDays } from 'ytterby'

/** The last suspension of announcement 57, as the law has it today; the notice continues it. */
const SUSPENDED = lastSuspension('a57')
const FROM = SUSPENDED.until
const LAST_DAY = addDays(FROM, 60)
const UNTIL = addDays(LAST_DAY, 1)
const PUBLISHED = addDays(currentRuleset.knownThrough, 1)
const NOTICE = {
  id: 'FIXTURE-2026-99',
  number: 'fixture announcement 99 of 2026',
  titleEn: `Suspension extended to ${LAST_DAY}`,
  titleZh: '演练公告2026年第99号 延长暂停实施期限',
  issuers: ['FIXTURE'],
  published: PUBLISHED,
  link: null,
  does: 'extend',
  limbs: SUSPENDED.limbs,
  from: FROM,
  lastDay: LAST_DAY,
  lastDayClear: true,
  sourceTitle: 'No text: a rehearsal',
  sourcePublisher: 'nobody',
  knownThrough: PUBLISHED,
}
/** Signs an answer of the current release with a new key, as a service does. */
const SIGN = `import { writeFileSync } from 'node:fs'
import { assess } from 'ytterby'
import { importSigningKey, signReceipt } from 'ytterby/receipts'
const [inquiry, { privateKey, publicKey }] = JSON.parse(process.argv[2])
const assessment = assess(inquiry)
const receipt = await signReceipt(assessment, { key: await importSigningKey(privateKey), issuedAt: new Date().toISOString().slice(0, 19) + 'Z' })
writeFileSync('answer.json', JSON.stringify({ assessment, receipt }))
writeFileSync('keys.json', JSON.stringify({ keys: [{ ...publicKey, validFrom: '2026-01-01T00:00:00Z' }] }))
`
const ASKED = {
  asOf: addDays(FROM, 9),
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
  endUse: { kind: 'civil' },
}
const GOOD = ['--form', 'optical-fibre', '--elements', 'Er', '--elements-complete', 'true']
const FIBRE = [...GOOD, '--destination', 'DE', '--end-use', 'civil']
const ON = ['--as-of', ASKED.asOf]

/** Rehearses a whole release, from the notice to the published answers, in a copy of the workspace. */
let copy: WorkspaceCopy
beforeAll(() => {
  copy = copyWorkspace()
})
afterAll(() => copy.remove())

/** The output of a command that must succeed. */
function printed(...words: readonly [string, ...string[]]): string {
  const { status, stdout, stderr } = copy.run(...words)
  expect({ status, stderr: status === 0 ? '' : stderr + stdout }).toEqual({ status: 0, stderr: '' })
  return stdout
}
/** The suspension of a limb that ends last, in today's law. @throws Error if it was never suspended to a day. */
function lastSuspension(limb: string): { limbs: readonly string[]; until: string } {
  const found = currentRuleset.data.instruments
    .flatMap(({ effects }) => effects)
    .flatMap((effect) =>
      (effect.type === 'suspend' || effect.type === 'extend') && effect.until !== null && effect.limbs.includes(limb)
        ? [{ limbs: effect.limbs, until: effect.until }]
        : [],
    )
    .toSorted((a, b) => a.until.localeCompare(b.until))
    .at(-1)
  if (found === undefined) throw new Error(`${limb} was never suspended to a day`)
  return found
}
const versionOf = (): string => JSON.parse(copy.read('packages/ytterby/package.json')).version
const assessed = (...words: readonly string[]): { verdict: string; ruleset: { version: string } } =>
  JSON.parse(printed('node', 'packages/cli/src/main.ts', 'assess', ...FIBRE, ...ON, '--json', ...words))

describe('“the suspension is extended by two months”', () => {
  let released: string

  test('packs no release before somebody has checked for known vulnerabilities', () => {
    const { status, stderr } = copy.run('node', 'packages/release/require-checked.ts')
    expect(status).toBe(1)
    expect(stderr).toContain('Nobody has checked for known vulnerabilities.')
    const lockfile = digestOf(copy.read('pnpm-lock.yaml'))
    const check: StoredCheck = { checked: today(), lockfile, packages: 1, found: [], accepted: [] }
    copy.write('packages/release/vulnerabilities.json', JSON.stringify(check))
  })

  test('freezes the previous release', () => {
    // Pending changes become part of that release.
    if (/^\.changeset\/.*\.md$/m.test(copy.run('git', 'ls-files', '.changeset').stdout))
      printed('npm', 'run', 'version')
    released = versionOf()
    expect(printed('npm', 'run', '--silent', 'impact')).toContain('No decision changes.')
    expect(assessed()).toMatchObject({ verdict: 'unsettled', ruleset: { version: released } })
    copy.write('packages/cli/sign.ts', SIGN)
    const key: unknown = JSON.parse(printed('node', 'apps/api/build/make-key.ts'))
    printed('node', 'packages/cli/sign.ts', JSON.stringify([ASKED, key]))
  })

  test('encodes the notice; answers no longer claim the version of the release', () => {
    copy.write('notice.json', JSON.stringify(NOTICE))
    printed('npm', 'run', '--silent', 'new:instrument', '--', '--answers', 'notice.json')
    expect(copy.read('packages/ytterby/src/law/version.ts')).toContain(`KNOWN_THROUGH = '${PUBLISHED}'`)
    expect(assessed()).toMatchObject({ verdict: 'no-permit', ruleset: { version: `${released}+next` } })
    expect(copy.read('packages/evidence/src/cases/fixture-2026-99.ts')).toContain(UNTIL)
  })

  test('requires a second reader of the notice', () => {
    const { status, stderr } = copy.run('node', 'packages/release/check.ts')
    expect(status).toBe(1)
    expect(stderr).toContain('FIXTURE-2026-99')
    expect(stderr).toContain('second reading')
    copy.edit('packages/ytterby/src/law/instruments/fixture-2026-99.ts', (text) =>
      text.replace(/readBy: \[('transcription [^']*')\]/, `readBy: [$1, 'second reading 2026-11-26']`),
    )
    printed('npm', 'run', '--silent', 'law:digest')
  })

  test('impact lists only goods that were unsettled in these two months, and answers that announce the change', () => {
    const impact: Impact & { bump: string; findings: string[] } = JSON.parse(
      printed('npm', 'run', '--silent', 'impact', '--', '--json', '--sample'),
    )
    expect(impact.bump).toBe('minor')
    expect(impact.findings).toEqual([])
    expect(impact.law).toEqual({ instruments: ['FIXTURE-2026-99'], parts: [] })
    expect(impact.differences.length).toBeGreaterThan(20)
    const isInBothMonths = (from: string, until: string | null): boolean =>
      from >= FROM && until !== null && until <= UNTIL
    for (const { from, until, fields, before, after, isCorrection, instruments } of impact.differences) {
      expect(isCorrection).toBe(false)
      expect(before === after).toBe(!fields.includes('verdict'))
      // If the inquiry also leaves a fact open, the verdict was depends.
      if (fields.includes('verdict')) {
        expect(['unsettled', 'depends']).toContain(before)
        expect(instruments).toEqual(['FIXTURE-2026-99'])
      }
      if (fields.includes('horizon') && fields.length === 1) expect(from < FROM).toBe(true)
      else expect(isInBothMonths(from, until)).toBe(true)
    }
    expect(impact.sweep.turns.length).toBeGreaterThan(0)
    for (const { firstDay, lastDay } of impact.sweep.turns) expect(firstDay >= FROM && lastDay <= LAST_DAY).toBe(true)
  })

  test('refuses a changeset that does not cover the impact, and says what to do', () => {
    const file = '.changeset/fixture-2026-99.md'
    const whole = copy.read(file)
    copy.write(file, whole.replaceAll(': minor', ': patch'))
    const lower = copy.run('node', 'packages/release/check.ts')
    expect(lower.status).toBe(1)
    expect(lower.stderr).toMatch(/the next version is a minor, not a patch: raise/)
    copy.write(file, whole.replace('kind: law-change', 'kind: feature'))
    expect(copy.run('node', 'packages/release/check.ts').stderr).toMatch(
      /no changeset is of kind law-change or correction/,
    )
    copy.write(file, whole.replace(/kind:.*\n/, ''))
    expect(copy.run('node', 'packages/release/check.ts').stderr).toMatch(/fixture-2026-99\.md: kind: /)
    copy.write(
      file,
      whole.replace(
        /From [\d-]+, say[^]*$/,
        `From ${FROM} to ${LAST_DAY}, erbium fibre leaves China without a permit.\n`,
      ),
    )
    printed('node', 'packages/release/check.ts')
  })

  test('makes a minor release with an entry in the changelog', () => {
    printed('npm', 'run', 'version')
    const [major, minor] = released.split('.').map(Number)
    expect(versionOf()).toBe(`${major}.${(minor ?? 0) + 1}.0`)
    const changelog = copy.read('CHANGELOG.md')
    expect(changelog).toContain(`## ${versionOf()}`)
    expect(changelog).toContain(
      `- **Law, days of export from ${FROM}.** From ${FROM} to ${LAST_DAY}, erbium fibre leaves China without a permit.`,
    )
    expect(changelog).toContain('Instruments: FIXTURE-2026-99.')
    printed('node', 'packages/release/check.ts')
  })

  test('the new release answers no-permit, the previous one still unsettled', () => {
    expect(assessed()).toMatchObject({ verdict: 'no-permit', ruleset: { version: versionOf() } })
    expect(assessed('--ruleset', released)).toMatchObject({ verdict: 'unsettled', ruleset: { version: released } })
    // knownAt selects what had been published; it does not select an older encoding.
    expect(assessed('--known-at', addDays(PUBLISHED, -1))).toMatchObject({
      verdict: 'unsettled',
      ruleset: { version: versionOf() },
    })
  })

  test('the service answers by both releases and compares them', async () => {
    await copy.serving(async (origin) => {
      const asked = `${origin}/v1/assessments?asOf=${ASKED.asOf}&product.form=optical-fibre&product.elements=Er&product.elementsComplete=true&destination=DE&view=decision`
      const old = await fetch(`${asked}&ruleset=${released}`)
      expect(await old.json()).toMatchObject({ verdict: 'unsettled', ruleset: { version: released } })
      expect(old.headers.get('cache-control')).toContain('immutable')
      const now = await fetch(asked)
      expect(await now.json()).toMatchObject({ verdict: 'no-permit', ruleset: { version: versionOf() } })
      expect(now.headers.get('etag')).not.toBe(old.headers.get('etag'))
      expect(now.headers.get('ytterby-known-through')).toBe(NOTICE.published)
      expect(old.headers.get('ytterby-known-through')).not.toBe(NOTICE.published)
      const compared = await fetch(`${origin}/v1/comparisons?fromRuleset=${released}&toRuleset=${versionOf()}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body: JSON.stringify(ASKED),
      })
      expect(await compared.json()).toMatchObject({
        comparison: {
          from: { verdict: 'unsettled' },
          to: { verdict: 'no-permit' },
          because: ['fixture-2026-99'],
        },
      })
      const law = await fetch(`${origin}/v1/rulesets/${released}`)
      expect(await law.text()).toBe(copy.read(`packages/rulesets/frozen/${released}/ruleset.json`))
    })
  })

  test('the new release verifies a receipt of the previous one: its release in the chain, and the same answer again', () => {
    const { valid, checks }: { valid: boolean; checks: { id: string; outcome: string }[] } = JSON.parse(
      printed('node', 'packages/cli/src/main.ts', 'verify', 'answer.json', '--keys', 'keys.json', '--json'),
    )
    expect(valid).toBe(true)
    expect(checks.filter(({ outcome }) => outcome !== 'holds')).toEqual([])
    expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining(['chain', 'ruleset', 'reassessed']))
  })

  test('detects a changed frozen file', () => {
    const file = `packages/rulesets/frozen/${released}/decisions.ndjson`
    const whole = copy.read(file)
    copy.write(file, whole.replace('"decision":"sha256:0', '"decision":"sha256:1'))
    expect(copy.run('node', 'packages/release/check.ts').stderr).toMatch(/was changed after it was frozen/)
    copy.write(file, whole)
  })
})
