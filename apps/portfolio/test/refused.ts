import { expect } from 'vitest'
import { PortfolioProblemSchema } from '../src/contract/openapi.ts'

/** Expects a refusal, and that its problem document is as documented. */
export async function expectRefused(response: Response, status: number, code: string): Promise<void> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(PortfolioProblemSchema.parse(await response.json())).toMatchObject({ status, code })
  expect(response.status).toBe(status)
}
