/** Words that say what follows them, in the languages of the lists. */
export type Cue = { readonly field: string; readonly before: RegExp }

/** Scripts without spaces between words have no borders to look for. */
function words(list: string, before = ''): RegExp {
  const all = list.split('|')
  const unspaced = all.filter((word) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}→>]/u.test(word))
  const spaced = all.filter((word) => !unspaced.includes(word))
  return new RegExp(
    `(?:(?<![\\p{L}\\p{N}])${before}(?:${spaced.join('|')})(?!(?!\\p{Script=Han})\\p{L})(?: (?:is|to be|will be|ist|est|es|è|é)(?: (?:the|die|der|das|la|le|il|el|o|a))?(?![\\p{L}]))?|(?:${unspaced.join('|')})[はが是为為]?)\\s*[:：=]?\\s*`,
    'giu',
  )
}

/** What stands before the word for a buyer: to my customer. */
const OURS = '(?:(?:to|for)\\s)?(?:(?:my|our|the|an?)\\s)?'

/** Chinese verbs of trade. They end the name of a party, and stand before a good without being of it. */
export const OF_TRADE = '(?<!进)出口(?![商公])|销售(?![商公])|供应(?![商链])|供货|发货|采购|购买'

/** Countries by one character, as Chinese trade writes them before a verb or at the end: 对美出口, 输日. */
export const SHORT_COUNTRIES: ReadonlyMap<string, string> = new Map(
  ['美国', '日本', '德国', '法国', '韩国', '俄罗斯', '英国', '欧洲', '越南', '澳大利亚', '加拿大'].map((name) => [
    name.charAt(0),
    name,
  ]),
)

/** Chinese words for a party that name none: 美国客户, 客户要求, 一家公司. */
export const NO_NAME =
  '对外|说|电话|要|(?:民用|军用|最终)*(?:客户|用户|买方|买家)|公司|企业|厂商|要求|希望(?!集团|公司)|想要|需要|位于|一家'

/** Words of an order, of a good or of a letter that begin with a capital as names do. */
export const OF_ORDERS =
  /(?<!\p{L})(?:et[ad]|qty|po|ref|line|item|order|contract|invoice|booking|sample|delivery|(?:ship|export)\p{L}*|c[fi][fpr]|cpt|dap|ddp|fob|fca|exw|buyers?|customers?|clients?|consignee|importer|users?|notify|supplier|seller|made|stock|warehouse|factory|plant|office|\p{L}*(?:coated|plated)|sintered|bonded|type|grade|size|quality|we|our|the)(?!\p{L})/iu

/** What makes a question or a wish of a line, before it, in it and behind it. */
const OF_QUESTION = [
  // The subject of a letter.
  /^(?:(?:re|fwd?|aw|wg)\s?:\s*)+/iu,
  /^(?=(?:hello|hi|please|kindly|how long|whats?|can|may|could|should|do|must|shall|will|we|i|is|are|(?:ship|export)(?:ing)?\b(?=.*\b(?:in)?to\b))\b)(?:(?:hello|hi|please|kindly)\b,?\s*)*(?:how long (?:does|will|would) (?:it|that) take (?:for|to (?:get|export|ship))\b|what(?:['’]?s| is| are) the rules? for\b|(?:can|may|could|should|do|must|shall|will) (?:we|i|you|they|this|it)\b|(?:we|i) (?:want|need|plan|intend|wish|would like|have) to\b|(?:is|are|need|require|leave|china|it|allowed|possible|legal|an?|export|permit|licen[cs]e|needed|required|necessary|check|ship|sell|send|deliver|exporting|shipping|for|to|from)(?=[ :])|[ :])+/iu,
  /^(?:do )?(?:(?:we|i|they) )?(?:need|require) (?:an? |any )?(?:chinese )?(?:export )?(?:licen[cs]e|permit|permission) (?:for|to (?:ship|export|send|sell))\b/iu,
  /^(?:(?:brauche|benötige|darf|dürfen|kann|können|brauchen|benötigen) (?:ich|wir|man) (?:(?:eine )?\p{L}*(?:genehmigung|lizenz|bewilligung) (?:für|um) )?|(?:faut-il|ai-je besoin d['’]|avons-nous besoin d['’]) ?(?:une )?(?:licence|autorisation) (?:pour (?:exporter )?)?|(?:necesito|necesitamos) (?:una )?licencia para (?:exportar )?|(?:peut-on|pouvons-nous|puis-je|(?:est-ce que )?(?:nous pouvons|on peut|je peux)|(?:¿ ?)?(?:podemos|puedo|se puede)|possiamo|posso|si può|podemos|pode-se|(?:czy )?(?:możemy|można)|можно ли|можем ли(?: мы)?|có thể) (?:exporter|exportar|esportare|spedire|enviar|expédier|livrer|wysłać|eksportować|вывезти|экспортировать|отправить|xuất khẩu) )/iu,
  /^(?:请问|请|帮我|给我|替我|查一下|我司|我们|我|要|想|计划|准备|打算|拟|能否|可否|是否可以|能不能|可以)+/u,
  /(?:是否|能否|可否|能不能|可以|能|可)+(?=出口|销售|销往|卖|发往|运往)/gu,
  /(?:[，,]?\s*(?:是否)?(?:需要?|要)(?:申请|办理|办)?(?:出口)?(?:许可证?|证)?)?(?:可以)?[吗呢吧么][?？。!！]*$/u,
  /(?<=\p{L}{5})\.$/u,
]

/** A line with blanks for what makes a question of it, so that its words keep their places. */
export const asStatement = (text: string): string =>
  OF_QUESTION.reduce(
    (line, pattern) => line.replace(pattern, (question) => ' '.repeat(question.length)),
    // A comma behind the number of a substance is none of decimals.
    text.replaceAll(/(?<=\d-\d\d-\d),(?=\d)/g, '，'),
  )

/** Parties. A buyer is read as the end user, as the contract takes the end user for the importer where none is named. */
export const PARTIES: readonly Cue[] = [
  {
    field: 'endUser.name',
    before: words(
      'm/s|users?(?=\\s?[:：])|end[-_ ]?users?|end[- ]customers?|(?:final|ultimate) (?:users?|customers?|consignees?)|on behalf of|on account of|im Auftrag von|buyers?|purchaser|customer|cust|client[ei]? final[e]?|clienti?|sold to|bought by|ordered by|purchased by|endverwender|endabnehmer|endkunde|käufer|kunde|abnehmer|utilisateur final|acheteur|acquéreur|usuario final|comprador|cliente|utilizador final|usuário final|utente finale|acquirente|compratore|eindgebruiker|koper|klant|afnemer|nabywca|kupujący|klient|użytkownik końcowy|kupující|odběratel|zákazník|slutanvändare|köpare|kund|køber|kjøper|vevő|cumpărător|alıcı|müşteri|son kullanıcı|người mua|khách hàng|klienta|конечный (?:пользователь|потребитель)|покупатель|заказчик|покупець|구매자|최종 ?사용자|고객|바이어|最終需要者|需要者|買主|顧客|最终用户(?:是(?!否))?|最終用戶|终端客户(?:是(?!否))?|买方(?:是(?!否))?|買方|买家是?|客户(?!的)是?|用户(?!的)是?',
      OURS,
    ),
  },
  // A buyer in Louisiana called W. R. Grace.
  {
    field: 'endUser.name',
    before:
      /(?<=(?<!\p{L})(?:buyer|customer|client|company|kunde|firma)(?!\p{L})[^,;]{0,40}\s)(?:called|named|namens|now (?:it['’]s|it is|is))\s/giu,
  },
  {
    field: 'importer.name',
    before: words(
      'importer|trading (?:company|house)|importeur|importateur|importador|importatore|импорт[её]р|ithalatçı|수입자|輸入者|进口商|進口商|进口方',
    ),
  },
  {
    field: 'consignees.0.name',
    before: words(
      'consignees?|ship-to(?: party)?|ship to party|empfänger|warenempfänger|destinataire|荷受人|收货人|收貨人|odbiorca|người nhận',
    ),
  },
  {
    field: 'exporter.name',
    before: words(
      'exporter|supplier|seller|vendor|sold by|lieferant|exporteur|verkäufer|fournisseur|proveedor|vendedor|exportador|fornecedor|fornitore|venditore|leverancier|dostawca|поставщик|продавец|tedarikçi|공급자|수출자|輸出者|出口商|供应商|供應商|卖方',
    ),
  },
]

/** Whom goods go to, in Chinese. */
export const SOLD_TO =
  /(?:出口|销售|供应|提供|交付|卖|发)给|售予|(?<!\p{Script=Han})[给向](?=[^，,；;。]{2,20}(?:供应|提供|供货|的))/gu

/** Countries. */
export const COUNTRIES: readonly Cue[] = [
  {
    field: 'origin',
    before: words(
      'made in|origin|country of origin|manufactured in|ursprung|hergestellt in|origine|fabriqué en|origen|fabricado e[nm]|origem|prodotto in|oorsprong|pochodzenie|происхождение|menşei|원산지|原産国|原产国|原产地|原产于|产自',
    ),
  },
  {
    field: 'exportedFrom',
    before: words(
      'exported from|shipped from|from|port of loading|pol|f\\.?o\\.?b\\.?|fca|fas|exw|ex works|ex|aus|von|desde|depuis|vanuit|из|出口自|发自|起运港|装运港|从',
    ),
  },
  {
    field: 'destination',
    before: words(
      'to|into|deliver(?:y|ed|ing)?(?: to| in| at)?|Lieferung(?: nach| in)?|livraison(?: à)?|entrega(?: en)?|consegna(?: a)?|ship(?:ped|ping)? to|dest(?:ination|\\.)?|for export to|exported to|bound for|port of discharge|pod|cif|cfr|c&f|cnf|cpt|cip|dap|dpu|ddp|nach|bestimmungsland|ziel|vers|à destination de|(?:con |com )?destino(?: a)?|destinazione|verso|bestemming|naar|przeznaczenie|sang|đi|đến|назначение|varış|목적지|仕向国|仕向地|出口[到至给]?|售予|(?:销售|供应|提供)给|交付给?|出?[销售卖发运寄送][往到至给]|(?<![开研])发|[空海陆]运[往到至]?|[寄退返]回|输|销|去|目的[国地港]|运抵国|寄|向|对|给|到|至|→|->',
    ),
  },
]
