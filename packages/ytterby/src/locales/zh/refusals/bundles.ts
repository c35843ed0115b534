import type { bundleRefusals as english } from '../../en/refusals/bundles.ts'

export const bundleRefusals: typeof english = {
  unreadable: '本版本无法读取该法律包：请重新下载，或升级软件包。',
  unsigned: '法律包在须有签名之处没有签名。请勿使用此来源的法律数据。',
  'unknown-key': '法律包由根文件未列明的密钥签名。请勿使用此来源的法律数据。',
  'wrong-role': '签名所用密钥无权签署法律包的这一部分。请勿使用此来源的法律数据。',
  'wrong-signature': '签名与其所签内容不符：法律包已被改动。请重新下载。',
  'too-few-signatures': '签名密钥的数量少于根文件的要求。请勿使用此来源的法律数据。',
  'test-key': '所用密钥仅供测试。请改为信任发布者的根文件。',
  'broken-chain': '法律包所列各版本前后不相衔接。请重新下载。',
  fork: '法律包所述的版本历史与此处留存的不同。请勿使用此来源的法律数据，并向其发布者查询。',
  rollback: '法律包早于此前已接受的版本。请下载最新的法律包。',
  expired: '该法律包未在有效期内获确认为最新。请重新下载，并校准时钟。',
  'root-expired': '发布者的根文件已过期，且未公布新的根文件。请校准时钟，或向发布者查询。',
  'unknown-version': '法律包中没有该版本。请选择其中列明的版本。',
  'engine-too-old': '该法律数据需要更新的引擎。请升级软件包。',
  'cut-short': '法律包不完整。请重新下载。',
  'too-large': '法律包的字节数超过其所述或所允许的上限。请重新下载。',
  'decompression-bomb': '法律包解压后超过其所述大小。请勿使用此来源的法律数据。',
  'digest-differs': '法律包的内容与签名时不同。请重新下载。',
  'invalid-ruleset': '法律包中的法律数据无法加载。请升级软件包，或等待下一版本。',
}
