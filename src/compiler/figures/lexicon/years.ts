import { words } from './word'

/** A year in digits, as regular expression source: 2022. */
export const YEAR_NUMBER = '(?:19|20)\\d\\d'

/** What a report calls the year before its own. */
export const LAST_YEAR = words(`
  受理案件比[上年]增加12件 受理案件比[上一年]增加12件 受理案件比[去年]增加12件 受理案件比[前一年]增加12件
`)
