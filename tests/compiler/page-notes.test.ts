import { describe, expect, test } from 'vitest'
import { isPageControl, isPageEnd } from '../../src/compiler/page-notes'

describe('isPageControl', () => {
  test.each([
    '【字体：大 中 小】',
    '【字号：',
    '字号：默认 大 超大',
    '背景颜色：',
    '背景颜色： 白 绿 黄',
    '保护视力色：',
    '分享到：',
    '分享到：微信 QQ空间 新浪微博',
    '[打印本页] [关闭窗口]',
    '打印 | 收藏 | 关闭',
    '扫一扫在手机打开当前页',
    '微信扫一扫关注该公众号',
    '关注该公众号',
    '预览时标签不可点',
    '阅读原文',
    '返回顶部',
    '无障碍浏览 | 长者模式',
  ])('%s', (line) => {
    expect(isPageControl(line)).toBe(true)
  })

  test.each([
    '关注民生',
    '打印机采购36台',
    '分享经验3次',
    '大',
    '一、工作情况',
    '下载量12万次',
    '保护视力工作',
    '点击数：1024 次',
    '',
    '【】',
  ])('%s is none', (line) => {
    expect(isPageControl(line)).toBe(false)
  })
})

describe('isPageEnd', () => {
  test.each([
    '上一篇：某某通知',
    '相关链接',
    '版权所有：某某区人民政府',
    '主办：某某区政府办公室',
    '粤ICP备12345678号',
    '建议使用1280×768分辨率浏览本站',
  ])('%s', (line) => {
    expect(isPageEnd(line)).toBe(true)
  })

  test.each(['下一步，投入1200万元。', '某某区人民政府', '上一年度办理36件。', '主办案件36件'])(
    '%s is none',
    (line) => {
      expect(isPageEnd(line)).toBe(false)
    },
  )
})
