/** Words between two parties in one field, of which each is read. */
export const PARTS_OF_TWO =
  /\bc\/o\b|\bo\/?b\/?o\b|\bon behalf of\b|\b(?:for|on) (?:the )?account of\b|\bf\/a\/o\b|\bby order of\b|\b(?:end[ -]?user|consignee|notify|importer|buyer|deliver to)\s*:|\bnotify also\b|\bship[ -]?to\b|\bim Auftrag (?:von|der|des)\b|\bfür Rechnung\b|\bpour (?:le )?compte d[eu]\b|\bper conto (?:di|della?)\b|\bpor (?:cuenta|conta|orden|ordem) d[eoa]\b|\bna rzecz\b|\bw imieniu\b|\bin opdracht van\b|\bpå uppdrag av\b|\bpå vegne af\b|\badına\b|\bпо поручению\b|\bв пользу\b|->|→|⇒|=>|(?:及|およ|並|なら)びに?|\s(?:and|et|und|für|y|e|og|och|ve|и|та|для|oraz|pro|\+)\s/iu

const HAN = /^(?:[由代为為经經]|委[托託])?(.{2,}?)(?:代?收[货貨]?|[转轉]收|代[购購]|代为?购买|代理)$/u

/** 代…收, 由…收货: the party between the words, or null. */
export function withoutHan(name: string): string | null {
  return HAN.exec(name.trim())?.[1] ?? null
}
