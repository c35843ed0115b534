import { LONGEST_ID } from 'ytterby/split-id'
import * as z from 'zod'
import type { Contract } from '../../operation.ts'
import { magnet } from '../reading/examples.ts'
import { MAX_INQUIRIES } from './limits.ts'

const id = z.union([z.string().max(LONGEST_ID), z.number()]).optional()
const place = { id, line: z.int().meta({ description: 'Line of the inquiry, or its place in the array, from 1' }) }

/** The body: many inquiries, each with an optional `id` of the caller's. */
export async function inquiriesBody(): Promise<NonNullable<Contract['body']>> {
  const { InquiryBody } = await import('../reading/inquiry-body.ts')
  return {
    schema: z.array(InquiryBody.extend({ id })).max(MAX_INQUIRIES),
    example: [{ id: 'A1', ...magnet }],
  }
}

/** One line of the answer: its place, and one of several members or a problem. */
export async function lineAnswer(...members: readonly Readonly<Record<string, z.ZodType>>[]): Promise<z.ZodType> {
  const { LineProblemSchema } = await import('@ytterby/http/problem-schema')
  return z.union([...members, { problem: LineProblemSchema }].map((member) => z.strictObject({ ...place, ...member })))
}
