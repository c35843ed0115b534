/** The source file of an instrument by the naming convention of `law/`: notices that list parties stand apart. */
export function instrumentFile(id: string, effects: readonly unknown[]): string {
  const lists = effects.some(
    (effect) => typeof effect === 'object' && effect !== null && 'type' in effect && effect.type === 'list',
  )
  return `law/${lists ? 'lists' : 'instruments'}/${id.toLowerCase()}.ts`
}

/** The source file of a control code. */
export function controlFile(code: string): string {
  return `law/controls/${code.toLowerCase()}.ts`
}
