/**
 * CJK Radicals Supplement and the ideographs that look the same, from EquivalentUnifiedIdeograph.txt of Unicode 14; the
 * Kangxi radicals and the compatibility ideographs need no table, Unicode normalization knows them.
 */
const SUPPLEMENT = `
  ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月
  ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂
  ⺺肀 ⺻聿 ⺼肉 ⺽𦥑 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏
  ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜
  ⻲亀 ⻳龟`
const IDEOGRAPHS = new Map(
  SUPPLEMENT.trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [radical, ideograph] = pair
      return [radical, ideograph]
    }),
)

/**
 * A character that only looks like an ideograph: PDF files name ⼀ ⼈ ⺠ (radicals) where 一 人 民 is printed, and a search
 * for 人民 then finds nothing.
 */
export const RADICAL = /[\u2E80-\u2FDF\uF900-\uFAFF]/g

/** The ideograph that a radical looks like; the character itself where there is none. */
export function ideographOf(radical: string): string {
  return IDEOGRAPHS.get(radical) ?? radical.normalize('NFKC')
}
