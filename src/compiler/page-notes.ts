/**
 * Whole lines that a page prints around a document and that say nothing of it, blanks and brackets taken away: what one
 * clicks to share, print or enlarge. Portals print them with or without a colon and with their choices behind it.
 */
const CONTROLS: readonly { example: string; pattern: RegExp }[] = [
  {
    example: '【字体：大 中 小】',
    pattern: /^(?:文章)?(?:字体|字體|字号|字號|文字)(?:大小|显示|顯示)?[：:]?(?:[超特]?大|默认|[中小]|[、/|])*$/,
  },
  {
    example: '背景颜色：',
    pattern: /^(?:背景|护眼|文字|字体)(?:颜色|顏色|色)[：:]?(?:(?:默认|白|灰|黄|绿|蓝|粉|黑)色?)*$/,
  },
  { example: '保护视力色：', pattern: /^(?:视力保护|保护视力|護眼|护眼)(?:色|模式)?[：:]?$/ },
  {
    example: '分享到：',
    pattern:
      /^(?:一键)?(?:分享|转发)(?:至|到|本文|按钮|一下)*[：:]?(?:新浪|腾讯|QQ|微博|微信|空间|朋友圈|好友|人人网?|豆瓣|[0-9、/|])*$/i,
  },
  {
    example: '打印本页 关闭窗口',
    pattern:
      /^(?:(?:打印|收藏|关闭|關閉|保存|下载|纠错|我要纠错|复制链接|朗读|语音播报)(?:本[页文]|此[页文]|正文|窗口|页面|文章)?[|｜/、]*)+$/,
  },
  { example: '返回顶部', pattern: /^(?:返回|回到)(?:顶部|頂部|首页|首頁|上一?页|列表|目录|门户)$|^TOP$/i },
  {
    example: '扫一扫在手机打开当前页',
    pattern: /^(?:微信)?扫(?:一扫|码|描)[^，。]{0,24}$|^(?:用|使用)?手机(?:扫|查看|浏览|阅读)[^，。]{0,20}$/,
  },
  { example: '微信扫一扫关注该公众号', pattern: /^(?:微信扫一扫)?(?:关注|置顶|星标)(?:该|本|我们的?)?公众号$/ },
  {
    example: '预览时标签不可点',
    pattern:
      /^(?:预览时标签不可点|继续滑动看下一个|轻触阅读原文|阅读原文|向上滑动看下一个|知道了|取消允许|微信扫一扫可打开此内容，?|使用完整服务|轻点两下取消(?:赞|在看)|在小说阅读器[^。]{0,12}|[，、：:]?(?:视频|小程序|赞|在看|分享|留言|收藏|听过|写留言)+[，、：:]?)$/,
  },
  {
    example: '无障碍浏览 长者模式',
    pattern: /^(?:(?:无障碍|关怀|长者|适老化?|繁[體体]|简体)(?:浏览|阅读|模式|版|助手)?[|｜/]*)+$/,
  },
]

/** What ends a page below its document. */
const PAGE_END =
  /^(?:上一?[篇条页]|下一?[篇条页]|相关(?:链接|文档|文件|阅读|新闻|信息|稿件|解读|推荐)|猜你喜欢|推荐阅读|热门(?:推荐|阅读)|友情链接|版权所有|Copyright|©|主办(?:单位)?[：:]|承办(?:单位)?[：:]|网站(?:标识码|地图|声明)|联系我们|关于我们|隐私声明|建议使用|技术支持|\p{Script=Han}?(?:ICP备|公网安备))|ICP备\d+号|政府网站标识码|分辨率[^。]{0,12}浏览/iu

/** 【字体：大 中 小】 · 背景颜色： · 分享到： · 关注该公众号: a whole line of what a page lets one click. */
export function isPageControl(text: string): boolean {
  if (text.length > 60) return false
  const compact = text.replace(/[\s\u3000【】[\]()（）]/g, '')
  return compact !== '' && CONTROLS.some(({ pattern }) => pattern.test(compact))
}

/** 上一篇：… · 版权所有：… · 粤ICP备…号: a line below the document, after which nothing belongs to it. */
export function isPageEnd(text: string): boolean {
  return text.length <= 200 && PAGE_END.test(text.replace(/\s/g, ''))
}
