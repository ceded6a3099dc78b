import { words } from './word'

/** Words that say what became of things, and that the dictionary calls nouns: alone they name nothing. */
export const RESULT_VERBS = words(`
  检查工地12处,[罚款]3万元 通知案件12件,[出庭]3件 排查隐患12处,[销号]3处 梳理文件12件,[失效]3件 法院[收案]12件,审结3件 法院[旧存]12件,审结3件
  持证人员12人,新[办证]3人 举办培训班12期,[参训]3人 上诉案件12件,二审[改判]3件、发回重审1件 为12家企业[容缺]办理事项3件
`)

/** Words that only say of which sort: alone they name nothing. */
export const MODIFIERS = words(`
  评查案卷12卷,[合格]3卷 评出[优秀]案卷12份,合格率98% 命名文明村12个,[市级]3个 命名文明村12个,[区级]3个 命名文明村12个,[镇级]3个
  命名文明村12个,[村级]3个 评查案卷12卷,[达标]3卷 评查案卷12卷,[瑕疵]3卷 评查案卷12卷,[基本合格]3卷
`)
