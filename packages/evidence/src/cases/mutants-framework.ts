/** The figures of the permit framework, and its classification of each element. */
import { civilGermanBuyer } from './buyers.ts'
import type { Case, Expect } from './case.ts'

function good(id: string, why: string, product: object, [expect, facts, asOf = '2026-03-01']: readonly [expect: Expect, facts: string, asOf?: string]): Case {
  return { id: `framework-${id}`, why, inquiry: { asOf, product, ...civilGermanBuyer }, expect, source: `permit-framework.json ${facts}` }
}

const magnet = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }
const stage = (id: string, min: number, max: number, second: string): Expect['holds'] => ({
  [`review/framework/stages/${id}/days/min`]: min,
  [`review/framework/stages/${id}/days/max`]: max,
  [`review/framework/stages/${id}/authorities`]: ['MOFCOM', second],
})

/** Light and medium-heavy by the framework and the Chinese convention; sensitive by name or, if medium-heavy, by analogy. */
const LIGHT = ['La', 'Ce', 'Pr', 'Nd', 'Pm']
const MEDIUM_HEAVY = ['Sm', 'Eu', 'Gd', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Y', 'Sc']
const SENSITIVE_BY_NAME = ['Dy', 'Tb', 'Y']

/** All cases of this file. */
export const mutantsFramework: readonly Case[] = [
  good('stages', 'Three stages have days of their own; together they are 30 to 45, the standard is 45.', magnet, [
    {
      holds: {
        'review/framework/stages/submission/days': null,
        'review/framework/stages/submission/authorities': ['MOFCOM'],
        ...stage('technical-review', 15, 20, 'MIIT'),
        ...stage('security-review', 10, 15, 'SASTIND'),
        ...stage('final-approval', 5, 10, 'GACC'),
        'review/framework/sumDays/min': 30,
        'review/framework/sumDays/max': 45,
        'review/framework/standardDays': 45,
      },
    },
    'applicationProcess, duration',
  ]),
  good('eve', 'The framework is that of 2025, so it does not apply on the last day of 2024.', magnet, [
    { tier: null, holds: { 'review/framework': null } },
    'framework2025 (effective)',
    '2024-12-31',
  ]),
  good('first-day', 'Only a year is printed, so it applies from the first day of the year.', magnet, [
    { tier: 3, holds: { 'review/framework/standardDays': 45 } },
    'framework2025 (effective)',
    '2025-01-01',
  ]),
  ...[...LIGHT, ...MEDIUM_HEAVY].map((symbol) =>
    good(`element-${symbol}`, `How the framework classifies ${symbol}.`, { form: 'metal', elements: [{ symbol }] }, [
      {
        holds: {
          'classification/group': LIGHT.includes(symbol) ? 'light' : 'medium-heavy',
          'review/framework/openEndedBecause': SENSITIVE_BY_NAME.includes(symbol) ? ['sensitive-material'] : LIGHT.includes(symbol) ? [] : ['sensitive-material-by-analogy'],
        },
      },
      'elements (groups, militarySensitive)',
    ]),
  ),
]
