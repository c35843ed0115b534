/** Words between two parties in one field, of which each is read. */
export const PARTS_OF_TWO =
  /\bc\/o\b|\bo\/?b\/?o\b|\bon behalf of\b|\b(?:for|on) (?:the )?account of\b|\bf\/a\/o\b|\bby order of\b|\b(?:end[ -]?user|consignee|notify|importer|buyer|deliver to)\s*:|\bnotify also\b|\bship[ -]?to\b|\bim Auftrag (?:von|der|des)\b|\bfür Rechnung\b|\bpour (?:le )?compte (?:de|du)\b|\bper conto (?:di|della|dell)\b|\bpor (?:cuenta|conta|orden|ordem) d[eoa]\b|\bna rzecz\b|\bw imieniu\b|\bin opdracht van\b|\bpå uppdrag av\b|\bpå vegne af\b|\badına\b|\bпо поручению\b|\bв пользу\b|->|→|⇒|=>|及び|および|並びに|ならびに|\s(?:et|und|für|y|e|og|och|ve|и|та|для|oraz|pro|\+)\s/iu

const HAN = /^(?:由|代|为|為|委托|委託|经|經)?(.{2,}?)(?:代?收货?|代?收貨?|转收|轉收|代购|代購|代为?购买|代理)$/u

/** 代…收, 由…收货: the party between the words, or null. */
export function withoutHan(name: string): string | null {
  return HAN.exec(name.trim())?.[1] ?? null
}
