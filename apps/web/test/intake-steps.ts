import { join } from 'node:path'
import { expect } from 'vitest'
import { fileOf, textOf } from './visit.ts'
import type { Locator, Page } from 'playwright-core'

export const FILES = join(import.meta.dirname, '../../../packages/evidence/src/intake/files')
export const SAP = join(FILES, 'sap-materialliste.csv')

export const give = (page: Page, ...paths: string[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(paths)

/** Gives a list, has its columns read as proposed, and says who decides. */
export async function begin(page: Page, ...paths: string[]): Promise<void> {
  await give(page, ...paths)
  await page.locator('.mapping .primary').click()
  await page.locator('.triage').waitFor()
  await page.locator('.deciding').getByLabel('Your name').fill('Anna')
}

/** The number of lines that stand answered, open, set aside and to be corrected. */
export const stands = (page: Page): Promise<string[]> => page.locator('.triage tbody td:nth-child(2)').allTextContents()

export const question = (page: Page, text: string | RegExp): Locator => page.locator('.question', { hasText: text })

/** Opens the first question with a text, unless it is open. */
export async function openQuestion(page: Page, text: string | RegExp): Promise<Locator> {
  const one = question(page, text).first()
  if ((await one.getAttribute('open')) === null) await one.locator('summary').first().click()
  return one
}

/** Accepts what is set aside, and answers every question by its first option. */
export async function answerAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Accept all \d+ lines/ }).click()
  await page.getByText('Nothing is left to set aside').waitFor()
  for (let count = 0; count < 60; count += 1) {
    const questions = await page.locator('.questions').textContent()
    if ((await page.locator('.question').count()) === 0) return
    await page.locator('.question').first().locator('.options button').first().click()
    await expect.poll(() => page.locator('.questions').textContent()).not.toBe(questions)
  }
  throw new Error('The questions do not end')
}

export async function saved(page: Page, name: string): Promise<string> {
  return textOf(await fileOf(page.getByRole('button', { name })))
}
