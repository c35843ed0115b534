/**
 * Words of the trade for which the law has others: any of `means` is as good as the words, at the beginning of a word. All in
 * lower case. Whoever misses a hit adds a line here.
 */
export const SYNONYMS: readonly { readonly words: readonly string[]; readonly means: readonly string[] }[] = [
  { words: ['de minimis', '微量', '最低含量'], means: ['make up 0.1', '价值比例达到 0.1'] },
  {
    words: ['end-user certificate', 'end user certificate', 'end-use certificate', 'end-user statement', 'euc'],
    means: ['end user', 'end-user', '最终用户'],
  },
  { words: ['announcements', 'announcement', 'notices', 'notice'], means: ['announcement', 'notice', 'order'] },
  { words: ['最终用户证明', '最终用途证明', '最终用户证书'], means: ['最终用户和最终用途证明'] },
  {
    words: [
      'military end users',
      'military end user',
      'military end-user',
      'military users',
      'military user',
      '军事最终用户',
    ],
    means: ['military user', 'military end', '军事用户'],
  },
  {
    words: ['neodymium magnets', 'neodymium magnet', 'neo magnets', 'neo magnet', 'ndfeb', '钕铁硼'],
    means: ['ndfeb', 'neodymium-iron-boron', '钕铁硼'],
  },
  {
    words: ['time limit', 'deadline', 'processing time', 'how long', 'how many days', '多长时间', '多少天', '期限'],
    means: ['working days', '工作日'],
  },
  {
    words: ['re-exports', 're-export', 'reexport', 'transhipment', 'transshipment', 'third country', '转口', '再出口'],
    means: ['re-export', 'transfer', '转移'],
  },
  {
    words: ['subsidiaries', 'subsidiary', 'affiliates', 'affiliate', '子公司'],
    means: ['owned', 'subsidiar', '50', '控股', '子公司'],
  },
  { words: ['deemed exports', 'deemed export', '视同出口', '视为出口'], means: ['deemed', '视同出口'] },
  { words: ['know-how', 'knowhow', 'technologies'], means: ['technolog', '技术'] },
  {
    words: ['blacklisted', 'blacklist', 'sanctioned', 'sanctions', '制裁'],
    means: ['countermeasure', 'sanction', 'listed', '反制', '名单'],
  },
  {
    words: ['penalties', 'penalty', 'fines', 'fined', 'fine', '处罚', '罚款'],
    means: ['penal', 'penalised', 'times', '罚款', '处罚'],
  },
  { words: ['united states', 'usa', 'america', 'american'], means: ['us', 'united states', '美国'] },
  { words: ['recycling', 'recycled', 'recycle', '回收'], means: ['recycl', 'secondary', 'scrap', '二次资源', '废料'] },
  { words: ['catch-all', 'catch all'], means: ['catch-all', 'not listed', 'whether or not', '清单以外', '临时管制'] },
  {
    words: ['suspension', 'suspended', 'suspends', 'suspend', 'truce', 'paused', 'pause', '暂停'],
    means: ['suspen', '暂停'],
  },
  { words: ['extension', 'extended', 'extends', 'extend', '延期'], means: ['exten', '延期', '延长'] },
  {
    words: ['prohibition', 'prohibited', 'prohibits', 'prohibit', 'forbidden', 'banned', 'bans', 'ban', '禁止'],
    means: ['prohibit', 'barred', 'ban', '禁止'],
  },
  { words: ['publication', 'publishing', 'publish', 'disclosure'], means: ['disclos', 'public', '公开'] },
  {
    words: ['validity', 'valid', 'expire', 'expires', '有效期'],
    means: ['valid', 'within a year', '有效期', '不超过'],
  },
  { words: ['decide', 'decides', 'decision'], means: ['decid', 'decision', 'grants or refuses'] },
  { words: ['appeal', 'remedy', 'remedies', 'complain'], means: ['reconsider', 'remed', 'sue', '复议', '诉讼'] },
  {
    words: ['companies', 'company', 'firms', 'firm', 'entities', 'entity'],
    means: ['compan', 'entit', 'part', '公司', '实体', '主体'],
  },
  { words: ['shareholding', 'ownership'], means: ['owned', '控股'] },
]
