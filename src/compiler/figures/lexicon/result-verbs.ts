import { words } from './word'

/** Words that say what became of things, and that the dictionary calls nouns: alone they name nothing. */
export const RESULT_VERBS = words(`
    检查工地12处,[罚款]3万元  
  检查工地12处,[罚没款]3万元  审结案件12件,[改判]3件  
  通知案件12件,[出庭]3件 排查隐患12处,[销号]3处 检查工地12处,[停工]3处 梳理文件12件,[失效]3件 梳理文件12件,[报备]3件
  法院[收案]12件,审结3件 法院收案12件,[旧存]3件 排查隐患12处,[闭环]3处 上诉案件12件,[发回重审]3件 持证人员12人,新[办证]3人
`)

/** Words that only say of which sort: alone they name nothing. */
export const MODIFIERS = words(`
  评查案卷12卷,[合格]3卷 评查案卷12卷,[不合格]3卷 评查案卷12卷,[优秀]3卷 评查案卷12卷,[良好]3卷 命名文明村12个,[省级]3个
  命名文明村12个,[市级]3个 命名文明村12个,[国家级]3个 命名文明村12个,[县级]3个 命名文明村12个,[区级]3个 命名文明村12个,[镇级]3个
  命名文明村12个,[村级]3个 评查案卷12卷,[达标]3卷 评查案卷12卷,[瑕疵]3卷
`)
