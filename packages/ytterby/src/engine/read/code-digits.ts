/** Digits of a commodity code. */
export const codeDigits = (code: string): string => code.replaceAll(/[^0-9]/g, '')
