import { expect } from 'vitest'
import { PortfolioProblemSchema } from '../src/contract/openapi.ts'

/** Expects a refusal, and that its problem document is as documented. */
export async function expectRefused(response: Response, status: number, code: string): Promise<void> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(PortfolioProblemSchema.parse(await response.json())).toMatchObject({ status, code })
  expect(response.status).toBe(status)
}

/** Expects that a quota is used up, and that the refusal says which and what helps. */
export async function expectQuota(response: Response, quota: string, help: string): Promise<void> {
  const problem = await response.clone().json()
  await expectRefused(response, 429, 'quota-reached')
  expect(problem).toMatchObject({ errors: [{ code: quota, detail: expect.stringContaining(help) }] })
}
