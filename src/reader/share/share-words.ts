/** The words of what is shared. */
export const shareWords = {
  share: '分享',
  /** Before what a link leads to. */
  from: (year: number) => `云城${year}年度法治年报：`,
  linkCopied: '链接已复制，可以粘贴到聊天里',
  copyWithSource: '复制（附出处）',
  makePoster: '做成图片',
  poster: '图片',
  drawing: '正在画图…',
  posterFailed: '这台手机画不出图片，可以复制文字',
  savePoster: '存到相册',
  sharePoster: '发给朋友或群',
  saved: '已保存',
  notSaved: '保存没有成功，可以长按图片保存',
  notShared: '没有发出去，可以长按图片发送',
  allowAlbum: '没有存图权限：请到设置里允许“添加到相册”',
  toSettings: '去设置',
} as const

/** The words of the files of open data. */
export const dataWords = {
  csv: '全部指标存成表格文件（CSV）',
  json: '全部指标存成数据文件（JSON）',
  name: (title: string) => `${title.replace(/[\\/:*?"<>|]/g, '')}指标`, // without what Windows allows in no name
  failed: '没有存成文件，可以复制成表格',
  fields: {
    id: '编号',
    ordinal: '序号',
    section: '章节',
    label: '指标',
    text: '数值',
    number: '数字',
    numberTo: '数字（至）',
    unit: '单位',
    kind: '种类',
    direction: '升降',
    of: '所属指标编号',
    previous: '上年指标编号',
    sentence: '原文',
  },
} as const
