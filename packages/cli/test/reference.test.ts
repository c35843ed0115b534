import { describe, expect, test } from 'vitest'
import { canonicalJson } from 'ytterby'
import { reference, REFERENCE_TOPICS } from 'ytterby/law'
import { attribution, figureName, groupName } from '../src/render/figure-words.ts'
import { expectBytes, linesOf, ytterby } from './ytterby.ts'

describe.concurrent('ytterby reference', () => {
  test('without a topic lists the topics', async () => {
    const { status, stdout } = await ytterby(['reference'])
    expect(status).toBe(0)
    expect(linesOf(stdout).map((line) => line.split(' ')[0])).toEqual([...REFERENCE_TOPICS])
  })

  test.each(REFERENCE_TOPICS)(
    '%s: every record with its source; --json gives the canonical JSON of the SDK',
    async (topic) => {
      const [plain, json] = await Promise.all([ytterby(['reference', topic]), ytterby(['reference', topic, '--json'])])
      expect(plain.status).toBe(0)
      expect(plain.stdout).toContain('Sources')
      expectBytes(json.stdout, `${canonicalJson(reference(topic))}\n`)
    },
  )

  test('search words filter the records; a commodity code may have dots', async () => {
    const { stdout } = await ytterby(['reference', 'codes', '2846.90.15', '--json'])
    const { records } = JSON.parse(stdout)
    expect(records.length).toBeGreaterThan(1)
    expect(records.every(({ code }: { code: { digits: string } }) => code.digits.startsWith('28469015'))).toBe(true)
  })

  test('prints Chinese with --lang zh', async () => {
    expect((await ytterby(['reference', 'history', '--lang', 'zh'])).stdout).toContain('配额')
  })

  test.each(REFERENCE_TOPICS)('%s: groups, figures and who says so are in Chinese', (topic) => {
    const { records } = reference(topic, { lang: 'zh' })
    const named = records.flatMap(({ group, figures, correction, attributedTo }) => [
      groupName(group, 'zh'),
      ...[...figures, ...(correction?.figures ?? [])].map(({ name }) => figureName(name, 'zh')),
      // Names of firms stay as they are.
      ...(attributedTo === null ? [] : [attribution(attributedTo, 'zh').replace(/^(?:[A-Z]\w+ ?)+\d*$/, '')]),
    ])
    expect([...new Set(named)].filter((name) => /[a-z]{2}/.test(name))).toEqual([])
  })

  test('prints a correction under the record that it corrects, with the figures and their source', async () => {
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')
    const [english, chinese] = await Promise.all([
      ytterby(['reference', 'background', 'EU', 'Act']),
      ytterby(['reference', 'background', '欧盟', '--lang', 'zh']),
    ])
    expect(plain(english.stdout)).toMatch(
      /share of its own: 25 %; share processed in China: at most 65 % The printed figures are wrong\. .* extraction: at least 10 %; processing: at least 40 %; recycling: at least 25 %; from a single third country: at most 65 % \(two secondary copies\) \[2\]/,
    )
    expect(plain(chinese.stdout)).toContain('所印数字有误。')
  })

  test('an unknown topic ends with status 2, and the message lists the known ones', async () => {
    const { status, stderr } = await ytterby(['reference', 'weather'])
    expect(status).toBe(2)
    for (const topic of REFERENCE_TOPICS) expect(stderr).toContain(topic)
  })

  test('says so if nothing matches', async () => {
    const { status, stdout } = await ytterby(['reference', 'market', 'zzz'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Nothing matches.\n' })
  })
})
