import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assess, canonicalJson, currentRuleset, screenParty } from 'ytterby'
import { releaseOf } from 'ytterby/law'
import { importSigningKey, signList, signReceipt, signScreening, verifyReceipt, type PublicKey } from 'ytterby/receipts'
import { expectBytes, ytterby } from './ytterby.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'ytterby-verify-'))
const fileOf = (name: string, value: unknown): string => {
  const path = join(FOLDER, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
/** The text without its line breaks. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** After every release. */
const ISSUED_AT = '2036-11-24T09:30:00Z'
const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
if (!('privateKey' in pair)) throw new Error('Ed25519 keys come in pairs')
const bytesOf = async (format: 'pkcs8' | 'raw', key: typeof pair.privateKey): Promise<Buffer> =>
  Buffer.from(await crypto.subtle.exportKey(format, key))
const key = await importSigningKey((await bytesOf('pkcs8', pair.privateKey)).toString('base64'))
const published: PublicKey = {
  keyId: key.keyId,
  algorithm: 'Ed25519',
  publicKey: (await bytesOf('raw', pair.publicKey)).toString('base64url'),
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: null,
  revokedAt: null,
}

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
const digestOf = (value: unknown): string => sha256(canonicalJson(value))

const { privateKey } = pair

/** Signs any statement with the key of these tests. */
async function signed(statement: object): Promise<object> {
  const dated = { ...statement, issuedAt: ISSUED_AT, keyId: key.keyId }
  const signature = await crypto.subtle.sign('Ed25519', privateKey, Buffer.from(canonicalJson(dated)))
  return { ...dated, signature: Buffer.from(signature).toString('base64url') }
}

const assessment = assess({
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
})
const receipt = await signReceipt(assessment, { key, issuedAt: ISSUED_AT })
const ANSWER = JSON.stringify({ assessment, receipt })
const answer = fileOf('answer.json', ANSWER)
const keys = fileOf('keys.json', { keys: [published] })
/** A ruleset that this release does not contain. */
const ruleset = { ...currentRuleset, version: '0.0.1', digest: `sha256:${'0'.repeat(64)}` }
const earlier = { ...assessment, ruleset }
const earlierAnswer = { assessment: earlier, receipt: await signReceipt(earlier, { key, issuedAt: ISSUED_AT }) }

const asked = { name: 'TDK Corp.', country: 'JP', asOf: '2026-05-01' }
const screening = { ...asked, knownAt: null, matches: screenParty(asked.name, asked) }
const screened = await signScreening(asked.name, {
  country: 'JP',
  asOf: '2026-05-01',
  key,
  issuedAt: ISSUED_AT,
})
/** A statement as version 1.0.0 of the service issued it: without the matcher, the matched name and the reason. */
const statement = Object.fromEntries(Object.entries(screened).filter(([name]) => !/^(signature|matcher)$/.test(name)))
const foundThen = screening.matches.map(({ match, name, list, instrument, state, cite }) => ({
  match,
  name,
  list,
  instrument,
  state,
  cite,
}))
const earlierScreened = await signed({ ...statement, matchesDigest: digestOf(foundThen) })

const LIST = 'id,product.form\n1,metal\n'
const ANSWERS = 'id,product.form,verdict\n1,metal,permit-required\n'
const list = fileOf('list.csv', LIST)
const answers = fileOf('answers.csv', ANSWERS)
const PROFILE = '{"profile":1}'
const answeredList = {
  list: { bytes: LIST.length, digest: sha256(LIST) },
  answers: { bytes: ANSWERS.length, digest: sha256(ANSWERS) },
  parameters: { asOf: '2026-03-01', knownAt: null, lang: 'en', out: null, full: false },
  lines: { answered: 1, refused: 0 },
  verdicts: { 'permit-required': 1 },
  ruleset: currentRuleset,
}
const ofList = fileOf('list-receipt.json', await signList(answeredList, { key, issuedAt: ISSUED_AT }))
const ofProfiled = fileOf(
  'profiled-receipt.json',
  await signList(
    { ...answeredList, profile: { bytes: PROFILE.length, digest: sha256(PROFILE) } },
    { key, issuedAt: ISSUED_AT },
  ),
)

describe.concurrent('ytterby verify, for the receipt of a list', () => {
  test('compares list and answers byte for byte', async () => {
    const files = ['--list', list, '--answers', answers]
    const valid = await ytterby(['verify', ofList, '--keys', keys, ...files])
    expect([valid.status, valid.stdout.split('\n')[0]]).toEqual([0, 'VALID'])
    const swapped = await ytterby(['verify', ofList, '--keys', keys, '--list', answers, '--answers', list])
    expect([swapped.status, swapped.stdout.match(/✗/g)]).toEqual([1, ['✗', '✗']])
  })

  test.each([
    ['neither', [], '--list FILE --answers FILE'],
    ['the list alone', ['--list', list], '--answers FILE'],
    ['the answers alone', ['--answers', answers], '--list FILE'],
  ])('is not satisfied with %s: it says what was checked, what was not, and what to give', async (_, files, flags) => {
    const verify = ['verify', ofList, '--keys', keys, ...files]
    const [{ status, stdout, stderr }, zh, json] = await Promise.all([
      ytterby(verify),
      ytterby([...verify, '--lang', 'zh']),
      ytterby([...verify, '--json']),
    ])
    expect([status, zh.status, json.status]).toEqual([1, 1, 1])
    expect(stderr).toBe('')
    expect(stdout.split('\n')[0]).toBe('NOT VERIFIED')
    expect(plain(stdout)).toContain(`Give the other files too: ${flags}`)
    expect(plain(stdout)).toContain('✓ The signature is that of the key')
    expect(plain(stdout)).toMatch(/\? The (?:list|answers) (?:was|were) not compared/)
    expect(stdout).not.toContain('✗')
    expect(zh.stdout.split('\n')[0]).toBe('尚未核实')
    expect(plain(zh.stdout)).toContain(flags)
    expect(JSON.parse(json.stdout)).toMatchObject({ valid: false })
  })

  test('is not valid where something fails, whatever was not compared', async () => {
    const none = fileOf('no-keys.json', { keys: [] })
    const { status, stdout } = await ytterby(['verify', ofList, '--keys', none])
    expect([status, stdout.split('\n')[0]]).toEqual([1, 'NOT VALID'])
  })

  test('asks for the profile with which the list was read', async () => {
    const files = ['--list', list, '--answers', answers]
    const profile = fileOf('profile.json', PROFILE)
    const without = await ytterby(['verify', ofProfiled, '--keys', keys, ...files])
    expect(without.status).toBe(1)
    expect(plain(without.stdout)).toContain('Give the other files too: --profile FILE')
    const whole = await ytterby(['verify', ofProfiled, '--keys', keys, ...files, '--profile', profile])
    expect([whole.status, whole.stdout.split('\n')[0]]).toEqual([0, 'VALID'])
  })

  test('refuses them for another receipt, and files that are not there, with status 2', async () => {
    const other = await ytterby(['verify', answer, '--keys', keys, '--list', list])
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('no-list-receipt')])
    const gone = await ytterby(['verify', ofList, '--keys', keys, '--list', 'no-such-file'])
    expect([gone.status, gone.stderr]).toEqual([2, expect.stringContaining('There is no file')])
  })
})

describe.concurrent('ytterby verify', () => {
  test('shows that a receipt is valid, who issued it, and each check on a line', async () => {
    const { status, stdout, stderr } = await ytterby(['verify', answer, '--keys', keys])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^VALID$/m)
    expect(plain(stdout)).toContain(`Receipt dated ${ISSUED_AT}, key ${key.keyId}, ruleset ${currentRuleset.version}`)
    expect(stdout).toMatch(/^Checks +✓ It is a receipt, and every field is well-formed\.$/m)
    expect(stdout).not.toContain('Persons')
    // An unreleased ruleset is not in the chain of releases.
    const marks =
      releaseOf(currentRuleset) === undefined ? ['✓', '✓', '✓', '✓', '✓', '✓', '✓', '?', '✓', '✓'] : Array(10).fill('✓')
    expect(stdout.match(/[✓✗?]/g)).toEqual(marks)
  })

  test('reads standard input', async () => {
    const { status, stdout } = await ytterby(['verify', '-', '--keys', keys], ANSWER)
    expect({ status, head: stdout.split('\n')[0] }).toEqual({ status: 0, head: 'VALID' })
  })

  test('prints Chinese with --lang zh', async () => {
    const { status, stdout } = await ytterby(['verify', answer, '--keys', keys, '--lang', 'zh'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^有效$/m)
    expect(plain(stdout)).toMatch(new RegExp(`回执 日期${ISSUED_AT}，密钥${key.keyId}，规则集`))
    expect(stdout).toMatch(/^核对 +✓ 这是回执，各字段格式无误。$/m)
    const told = [ISSUED_AT, key.keyId, currentRuleset.version].reduce((text, id) => text.replaceAll(id, ''), stdout)
    expect(told).not.toMatch(/[A-Za-z]{2}/)
  })

  test('--json gives the canonical JSON of the SDK, and the same exit status', async () => {
    const freed = { assessment: { ...assessment, verdict: 'no-permit' }, receipt }
    const [valid, not] = await Promise.all([
      ytterby(['verify', answer, '--keys', keys, '--json']),
      ytterby(['verify', '-', '--keys', keys, '--json'], JSON.stringify(freed)),
    ])
    expect([valid.status, not.status]).toEqual([0, 1])
    expectBytes(valid.stdout, `${canonicalJson(await verifyReceipt(receipt, { keys: [published], assessment }))}\n`)
    expectBytes(not.stdout, `${canonicalJson(await verifyReceipt(receipt, { keys: [published], ...freed }))}\n`)
  })

  test('accepts a receipt of an unknown release, and says what it could not check', async () => {
    const { status, stdout } = await ytterby(['verify', fileOf('earlier.json', earlierAnswer), '--keys', keys])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^VALID$/m)
    expect(plain(stdout)).toContain('? The ruleset used is not known to be the one that the receipt names')
    expect(plain(stdout)).toContain('? The inquiry was not assessed again')
  })

  test.each([
    [
      'is valid',
      { screening, receipt: screened },
      0,
      '✓ Screened again under that ruleset, the name gets the same listings.',
    ],
    [
      'of an earlier matcher is valid, with a note',
      { screening: { ...screening, matches: foundThen }, receipt: earlierScreened },
      0,
      '? An earlier matcher issued it: ',
    ],
    [
      'with a listing removed is not valid',
      { screening: { ...screening, matches: [] }, receipt: screened },
      1,
      '✗ The listings found are not those that the receipt is for.',
    ],
    [
      'of another name is not valid',
      { screening: { ...screening, name: 'TDK' }, receipt: screened },
      1,
      '✗ Name, country or days are not those that the receipt is for.',
    ],
  ])('a receipt of a screened name: %s', async (_case, value, ends, says) => {
    const { status, stdout, stderr } = await ytterby(['verify', '-', '--keys', keys], JSON.stringify(value))
    expect({ status, stderr }).toEqual({ status: ends, stderr: '' })
    expect(plain(stdout)).toContain(says)
    expect(plain(stdout)).toContain(`Receipt dated ${ISSUED_AT}`)
    expect(plain(stdout)).toContain('Persons are not screened: lists of organisations only.')
  })

  const keysWith = (name: string, life: Partial<PublicKey>): string =>
    fileOf(`${name}.json`, { keys: [{ ...published, ...life }] })

  test.each([
    [
      'a changed verdict',
      { assessment: { ...assessment, verdict: 'no-permit' }, receipt },
      keys,
      'The decision is not',
    ],
    [
      'another inquiry',
      { assessment: { ...assessment, inquiry: { ...assessment.inquiry, destination: 'FR' } }, receipt },
      keys,
      'The inquiry is not the one',
    ],
    [
      'a changed receipt',
      { assessment, receipt: { ...receipt, issuedAt: '2036-11-23T09:30:00Z' } },
      keys,
      'The signature does not match',
    ],
    ['no receipt at all', { assessment, receipt: 'signed' }, keys, 'It is not such a receipt'],
    [
      'an unknown key',
      { assessment, receipt },
      fileOf('none.json', { keys: [] }),
      'get the current keys of the issuer',
    ],
    [
      'an expired key',
      { assessment, receipt },
      keysWith('expired', { validUntil: ISSUED_AT }),
      'not yet, no longer, or revoked',
    ],
    [
      'a revoked key',
      { assessment, receipt },
      keysWith('revoked', { revokedAt: ISSUED_AT }),
      'not yet, no longer, or revoked',
    ],
  ])('ends with status 1 for %s', async (_, value, keyFile, says) => {
    const { status, stdout, stderr } = await ytterby(['verify', '-', '--keys', keyFile], JSON.stringify(value))
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toMatch(/^NOT VALID$/m)
    expect(plain(stdout)).toContain(`✗ `)
    expect(plain(stdout)).toContain(says)
  })

  test.each([
    ['malformed JSON', '{', 'malformed-json: An answer with its receipt is one JSON object'],
    ['a list', '[]', 'malformed-json: An answer with its receipt is one JSON object'],
    ['an assessment without a receipt', assessment, 'not-a-signed-answer: Give one JSON object'],
    ['a receipt without an assessment', { receipt }, 'not-a-signed-answer: Give one JSON object'],
    ['an assessment and a screening', { assessment, screening, receipt }, 'not-a-signed-answer: Give one JSON object'],
    ['an additional member', { assessment, receipt, note: 'signed' }, 'not-a-signed-answer: Give one JSON object'],
    ['nothing', '', 'empty-file: '],
  ])('refuses %s with status 2', async (_, value, says) => {
    const input = typeof value === 'string' ? value : JSON.stringify(value)
    const { status, stdout, stderr } = await ytterby(['verify', '-', '--keys', keys], input)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })

  test.each([
    ['malformed JSON', '{', 'malformed-json: The public keys are one JSON object'],
    ['a bare key', published, 'malformed-keys: A public key is missing, unknown or malformed at /'],
    [
      'a key without an end of validity',
      { keys: [{ ...published, validUntil: undefined }] },
      'malformed-keys: A public key is missing, unknown or malformed at /keys/0/validUntil',
    ],
  ])('refuses keys that are %s with status 2', async (name, value, says) => {
    const { status, stdout, stderr } = await ytterby(['verify', answer, '--keys', fileOf(`bad ${name}.json`, value)])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })

  test.each([
    ['no keys', ['verify', answer], "required option '--keys <file>' not specified"],
    ['a missing file', ['verify', 'no-such-file', '--keys', keys], 'no-such-file: There is no file'],
    ['a missing file of keys', ['verify', answer, '--keys', 'no-such-file'], 'no-such-file: There is no file'],
  ])('refuses %s with status 2', async (_, args, says) => {
    const { status, stdout, stderr } = await ytterby(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
})
