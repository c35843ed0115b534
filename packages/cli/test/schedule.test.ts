import { expect, test } from 'vitest'
import { assess, canonicalJson } from 'ytterby'
import { expectBytes, ytterby } from './ytterby.ts'

const MAGNET = [
  '--as-of=2026-01-20',
  '--form=ndfeb-magnet',
  '--elements=Nd;Dy',
  '--elements-complete=true',
  '--destination=DE',
  '--end-use=civil',
  '--customer=new',
]

test('counts back from the day of need; marks days that have passed and durations without a published end', async () => {
  const { status, stdout } = await ytterby(['schedule', ...MAGNET, '--needed-by=2026-06-01', '--transit-days=35'])
  expect(status).toBe(0)
  const text = stdout.replaceAll(/\s+/g, ' ')
  expect(text).toContain('Needed on 2026-06-01, 35 days in transit: must leave China by 2026-04-27. Apply by')
  expect(text).toContain('2026-02-14 by the standard of the framework (45 working days, no end is published)')
  expect(text).toContain('2026-02-02 by the limit of the law (55 working days)')
  expect(text).toContain(
    '2025-12-03 by slow cases as reported (55 working days, 60 calendar days, no end is published, too late: 2025-12-03 is before 2026-01-20, the day asked about)',
  )
  expect(text).toContain('It can take longer: sensitive material, new customer.')
  expect(text).not.toContain('Forwards')
})

test('counts forwards with supplement rounds, and marks papers in hand', async () => {
  const { stdout } = await ytterby([
    'schedule',
    '--why',
    ...MAGNET,
    '--submitted-on=2026-01-20',
    '--supplement-days=10; 5',
    '--documents=contract;end-user-certificate',
  ])
  const text = stdout.replaceAll(/\s+/g, ' ')
  expect(text).toContain('by 2026-01-27: returned for more papers; 2026-02-10: submitted again')
  expect(text).toContain('accepted on the day on which the file is complete')
  expect(text).toContain(
    'Papers about the end user: 1 of 6 in hand. Incomplete ones caused 42 % of the rejections of 2024',
  )
  expect(text).toMatch(
    /Papers \d+ missing: exporter \d+, importer 1, end user 3 \(end-user papers 1 of 6 in hand\); 3 more for a general licence; 2 more with or after/,
  )
  expect(text).toContain('missing: Application form for the export of dual-use items, filled in truthfully (exporter)')
  expect(text).not.toContain('missing: Copy of the contract')
  expect(text).toContain('later: The licence itself')
  expect(text).toContain('Initial application submission: no duration is published')
})

test('says that the last day to leave or to apply has passed', async () => {
  const flags = [...MAGNET.filter((flag) => !flag.startsWith('--as-of')), '--as-of=2026-03-02']
  const { stdout } = await ytterby(['schedule', ...flags, '--needed-by=2026-03-20', '--transit-days=35'])
  const text = stdout.replaceAll(/\s+/g, ' ')
  expect(text).toContain(
    'must leave China by 2026-02-13 (too late: 2026-02-13 is before 2026-03-02, the day asked about). Apply by',
  )
  expect(text.match(/too late: /g)).toHaveLength(5)
  const applied = await ytterby(['schedule', ...flags, '--submitted-on=2026-03-02', '--needed-by=2026-05-01'])
  expect(applied.stdout.replaceAll(/\s+/g, ' ')).toContain('is before 2026-03-02, the day of the application')
  const chinese = await ytterby(['schedule', ...flags, '--needed-by=2026-03-20', '--transit-days=35', '--lang=zh'])
  expect(chinese.stdout.replaceAll(/\s+/g, '')).toContain('已迟：2026-02-13早于所询日期2026-03-02')
})

test('plans an ordinary licence only by the framework, and says that no statutory limit is known', async () => {
  const flags = ['--as-of=2026-03-02', '--form=metal', '--elements=Nd', '--destination=DE', '--end-use=civil']
  const plan = ['schedule', '--why', ...flags, '--customer=established', '--needed-by=2026-09-01', '--transit-days=35']
  const { stdout } = await ytterby(plan)
  const text = stdout.replaceAll(/\s+/g, ' ')
  expect(text).toContain('Law: as far as read, it sets no limit for the licence in question')
  expect(text).toContain('must leave China by 2026-07-28. Apply by 2026-06-12 by the standard of the framework')
  expect(text).toContain('Papers 1 missing: exporter 1 missing: The export contract, for the ordinary export licence')
  expect(text).not.toMatch(/by the limit of the law|no licence to wait for|State Council has no limit/)
  expect(text).toContain('Weekend days that a State Council notice makes working days')
  const ics = await ytterby([...plan, '--ics'])
  expect(ics.status).toBe(0)
  expect(ics.stdout).toContain('SUMMARY:Goods must leave China – Rare-earth metal Nd')
})

test('plans nothing if the export is prohibited', async () => {
  const flags = ['--as-of=2025-10-15', '--form=technology', '--technology=magnet-preparation', '--destination=DE']
  const { stdout } = await ytterby(['schedule', ...flags, '--submitted-on=2025-10-15'])
  const text = stdout.replaceAll(/\s+/g, ' ')
  expect(text).toContain('Only in special circumstances, by application')
  expect(text).toContain('does not apply: prohibited')
  expect(text).not.toMatch(/decision by|missing:|Limits|Weekend days/)
})

test('--json is the whole canonical assessment, --ics a calendar file', async () => {
  const json = await ytterby(['schedule', ...MAGNET, '--accepted-on=2026-01-20', '--json'])
  const answer = assess({
    asOf: '2026-01-20',
    product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true },
    destination: 'DE',
    endUse: { kind: 'civil' },
    customer: 'new',
    clock: { acceptedOn: '2026-01-20' },
  })
  expectBytes(json.stdout, `${canonicalJson(answer)}\n`)
  const ics = await ytterby(['schedule', ...MAGNET, '--accepted-on=2026-01-20', '--ics', '--lang=zh'])
  expect(ics.stdout.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
  expect(ics.stdout).toContain('SUMMARY:法律：最迟作出决定')
})

test.each([
  [['--needed-by=2026-01-01'], 'out-of-range at /clock/neededBy (--needed-by)'],
  [['--submitted-on=2026-01-20', '--accepted-on=2026-01-19'], 'out-of-range at /clock/acceptedOn (--accepted-on)'],
  [['--submitted-on=2026-01-20', '--documents=contrct'], 'Did you mean “contract”?'],
  [['--ics'], 'empty-calendar: There is nothing to put into a calendar: state submittedOn'],
  [['--supplement-days=soon'], 'Write working days as whole numbers'],
  [['--submitted-on=2026-01-20', '--supplement-days=999'], 'invalid-plan'],
])('%j is refused, and the message says what to do', async (flags, sentence) => {
  const { status, stdout, stderr } = await ytterby(['schedule', ...MAGNET, ...flags])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(sentence)
})

test('says which days to state if no day to count from is stated', async () => {
  const { status, stdout } = await ytterby(['schedule', ...MAGNET])
  expect(status).toBe(0)
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('State --submitted-on, --accepted-on or --needed-by')
})

test('shows coming changes if no licence is needed yet', async () => {
  const flags = [
    '--as-of=2026-10-01',
    '--form=optical-fibre',
    '--elements=Er',
    '--elements-complete=true',
    '--destination=DE',
    '--end-use=civil',
  ]
  const { stdout } = await ytterby(['schedule', '--why', ...flags, '--needed-by=2026-12-15'])
  const text = stdout.replaceAll(/\s+/g, ' ')
  expect(text).toMatch(
    /^NO PERMIT NEEDED → proceed The law changes this answer on 2026-11-11, by the day on which the goods must leave: /,
  )
  expect(text.match(/The law changes this answer on 2026-11-11, .{0,110} \[1\]/g)).toHaveLength(1)
  expect(text).toContain('Under the law of 2026-10-01 there is no licence to wait for.')
  expect(text).toContain('2026-11-11: unsettled')
})

test('says at the top and next to the days to apply that the law changes before the goods leave', async () => {
  const { stdout } = await ytterby([
    'schedule',
    ...MAGNET.filter((flag) => !/as-of|destination/.test(flag)),
    '--as-of=2026-10-01',
    '--destination=US',
    '--end-user=Universal Logistics Holdings, Inc.',
    '--end-user-kind=civil',
    '--needed-by=2026-12-10',
  ])
  const text = stdout.replaceAll(/\s+/g, ' ')
  expect(text).toMatch(/^PERMIT REQUIRED → hold the shipment The law changes this answer on 2026-11-11, /)
  expect(text).toContain('Counted under the law before 2026-11-11, when it changes.')
  expect(text).toContain('Ahead 2026-11-11: permit required, possibly prohibited')
})

test('fits on a screen; the rest is shown when it is asked for', async () => {
  const lines = async (...flags: string[]): Promise<string[]> =>
    (await ytterby(['schedule', ...MAGNET, '--needed-by=2026-06-01', ...flags])).stdout.split('\n')
  const [first, sources, all] = await Promise.all([lines(), lines('--sources'), lines('--why')])
  expect(first.length).toBeLessThan(40)
  expect(first.join('\n')).not.toMatch(/\[\d\]/)
  expect(first.at(-2)).toMatch(/^More: --why /)
  expect(sources.join('\n')).toMatch(/\[1\][\s\S]*\nSources/)
  expect(all.join('\n')).toMatch(/\nReported[\s\S]*\nLimits[\s\S]*\nSources/)
})

test('says first by when to apply, or that it is too late', async () => {
  const head = async (neededBy: string): Promise<string> => {
    const flags = MAGNET.filter((flag) => !flag.includes('as-of'))
    const { stdout } = await ytterby(['schedule', ...flags, '--as-of=2026-02-02', `--needed-by=${neededBy}`])
    return stdout.replaceAll(/\s+/g, ' ')
  }
  expect(await head('2026-03-02')).toMatch(
    /^PERMIT REQUIRED, possibly prohibited → hold the shipment Too late: for goods needed on 2026-03-02, the application was due by 2025-12-\d\d, by the limit of the law\./,
  )
  expect(await head('2026-07-01')).toMatch(
    /^PERMIT REQUIRED, possibly prohibited → hold the shipment Apply by 2026-04-\d\d, by the limit of the law, for goods needed on 2026-07-01\./,
  )
})

test('refuses to write a calendar file without an event, and says why', async () => {
  const flags = [
    '--as-of=2026-03-01',
    '--form=motor',
    '--elements=Nd',
    '--elements-complete=true',
    '--submitted-on=2026-03-02',
  ]
  const { status, stdout, stderr } = await ytterby(['schedule', ...flags, '--ics'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('empty-calendar: There is nothing to put into a calendar: under the law of 2026-03-01')
})

test('lists presumptions about the good before those about the schedule', async () => {
  const { stdout } = await ytterby(['schedule', '--why', ...MAGNET, '--needed-by=2026-06-01'])
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
    /Presumed days in transit 0; consignees end user; .* Whether the day of acceptance counts is not said/,
  )
})

test('gives no statutory day for an application before Decree 792, and says why', async () => {
  const flags = ['--as-of=2025-03-03', '--form=target', '--elements=La', '--destination=DE', '--end-use=wmd']
  const { stdout } = await ytterby(['schedule', ...flags, '--submitted-on=2024-11-30'])
  const text = stdout.replaceAll(/\s+/g, ' ')
  expect(text).toContain(
    'does not apply: applied for before the limit of the decree began; the limit of that time was not read',
  )
  expect(text).not.toMatch(/decision by|no limit runs:/)
})

test('names a coming day on which only the permits change', async () => {
  const flags = ['--form=metal', '--elements=Ho', '--destination=DE', '--end-use=civil', '--as-of=2026-03-01']
  const buyer = ['--end-user=Example Motoren GmbH', '--end-user-country=DE', '--end-user-kind=civil']
  const { stdout } = await ytterby(['schedule', ...flags, ...buyer])
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
    /Ahead 2026-11-11: permit required \(the permits change: dual-use licence \(unsettled\)\)/,
  )
})
