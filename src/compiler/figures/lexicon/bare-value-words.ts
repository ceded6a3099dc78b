import { words } from './word'

/** Words behind which a number needs no unit: 测评得分98.5. Verbs of change are such words too. */
export const BARE_VALUE_WORDS = words(`
  排放量[为]98.5 排放量[是]98.5 排放量[达]98.5 排放量[到]98.5 排放量[至]98.5 排放量[:]98.5 环境满意[度]98.5 测评[得分]98.5
  测评[总分]98.5 测评[评分]98.5 测评[均分]98.5 空气质量[指数]98.5 耕地保有[值]98.5 人口出生[率]98.5 跑动[次数]12 网格员[数量]12
  排放[总量]98.5 网格员[总数]12
`)
