import type { Word } from './word'

/** Units that are none before some words: 3成 is a rate, 3成员单位 is not. */
export const NOT_UNITS: readonly Word[] = [
  { word: '成', notBefore: '[员立为功果本交品效]', example: '联合12成员单位' },
  { word: '分', notBefore: '之', example: '覆盖10分之9' },
  { word: '市', notBefore: '[民场区]', example: '惠及12市民' },
  { word: '人', notBefore: '民', example: '聘请12人民调解员' },
  { word: '家', notBefore: '庭', example: '惠及12家庭' },
  { word: '级', notBefore: '联', example: '实行4级联动' },
  { word: '点', notBefore: '[0-9半整]', example: '得分12点5' },
  { word: '单', notBefore: '位', example: '公布12单位名称' },
  { word: '单位', notBefore: '名', example: '公布12单位名称' },
  { word: '站', notBefore: '式', example: '推行12站式服务' },
  { word: '位', notBefore: '一体', example: '推行12位一体' },
  { word: '面', notBefore: '向', example: '举办12面向群众' },
  { word: '村', notBefore: '民', example: '惠及12村民' },
  { word: '个', notBefore: '人信息', example: '保护12个人信息' },
  { word: '集', notBefore: '[中体团]', example: '举办12集中宣传' },
  { word: '大', notBefore: '[会队厅学道赛楼数]', example: '举办12大会' },
  { word: '版', notBefore: '[本块]', example: '更新12版本' },
  { word: '床', notBefore: '位', example: '新增12床位' },
  { word: '升', notBefore: '[高到至为]', example: '名次由12升到5名' },
  { word: '档', notBefore: '[案次]', example: '整理12档案' },
  { word: '日', notBefore: '[均常报志前]|期(?!限)', example: '编印122日报' },
]
