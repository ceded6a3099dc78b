import { words } from './word'

/** Words that the dictionary takes apart, and that no label may. */
export const COMPOUND_WORDS = words(`
  收到[投诉]12件,转交3件 收到[举报]12件,转交3件 收到[申请]12件,转交3件 收到[咨询]12件,转交3件
  召开[依法治县]委员会会议12次 召开[依法治市]委员会会议12次 召开[依法治区]委员会会议12次
`)
