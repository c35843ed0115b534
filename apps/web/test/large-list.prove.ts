import { expect, test } from 'vitest'
import { give } from './intake-steps.ts'
import { downloaded, written } from './list-steps.ts'
import { visit } from './visit.ts'

test('100,000 lines are answered completely while the page stays responsive', async () => {
  const head = 'n,product.form,product.elements,destination,endUse.kind,endUser.name'
  const forms = ['ndfeb-magnet', 'smco-magnet', 'separated-oxide', 'metal', 'motor', 'nonsense']
  const lines = Array.from({ length: 100_000 }, (_, at) => {
    const elements = ['Nd;Dy', 'Nd;Pr', 'Tb', 'Sm', ''][at % 5]
    return `${at + 2},${forms[at % forms.length]},${elements},${['DE', 'US', 'JP'][at % 3]},civil,Buyer ${at % 700}`
  })
  const { page, end } = await visit('#view=list')
  await give(page, written('large.csv', `${head}\n${lines.join('\n')}\n`))
  await page.getByRole('button', { name: 'Answer 100000 lines' }).waitFor({ timeout: 120_000 })
  await page.getByRole('button', { name: 'Answer 100000 lines' }).click()
  // While it answers, the page draws frames and shows its progress and the first answers.
  const frames = await page.evaluate(async () => {
    const progress = new Set<string>()
    const streamed = new Set<string>()
    const start = performance.now()
    let [last, longest] = [start, 0]
    while (last < start + 20_000 && document.querySelector('.results') === null) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
      progress.add(document.querySelector('progress')?.value.toString() ?? '')
      streamed.add(document.querySelector('.so-far')?.textContent ?? '')
    }
    return { longestShare: longest / (last - start), progress: progress.size, streamed: streamed.size }
  })
  // The longest time without a frame is less than half of the whole.
  expect(frames.longestShare).toBeLessThan(0.5)
  expect(frames.progress).toBeGreaterThan(3)
  // Answers appear during the run, not only at its end.
  expect(frames.streamed).toBeGreaterThan(3)
  await page.getByRole('heading', { name: 'Answers' }).waitFor({ timeout: 120_000 })
  const counts = await page.locator('.filters .mark strong').allTextContents()
  expect(counts.map((text) => Number(text.replaceAll(',', ''))).reduce((sum, one) => sum + one, 0)).toBe(100_000)
  const answers = await downloaded(page)
  const rows = answers.trimEnd().split('\n').slice(1)
  expect(rows.length).toBe(100_000)
  expect(rows.every((row, at) => row.startsWith(`${at + 2},`))).toBe(true)
  await end()
})
