import type { ErrorCode } from 'yaml'

const INDENT = '缩进不对，或者前面的引号、括号没有成对；同一级的各行要左边对齐，里面一级多空两格'
const UNEXPECTED = '这里的写法读不懂，请检查前后的缩进、冒号、逗号、引号和括号'
const SPECIAL = '这里的开头是有特殊用途的符号；是内容的一部分就请给整段内容加引号'
const COLON = '这一行的冒号不对：字段后面写半角冒号和一个空格；内容里有冒号的，请给内容加引号'

/** What the `yaml` library objects to, in words for an editor; its own are English and about its parts. */
export const SYNTAX_ERRORS: Record<ErrorCode, string> = {
  ALIAS_PROPS: SPECIAL,
  BAD_ALIAS: SPECIAL,
  BAD_COLLECTION_TYPE: SPECIAL,
  BAD_DIRECTIVE: '以 % 开头的内容请加引号',
  BAD_DQ_ESCAPE: '双引号里的 \\ 有特殊用途，请改用单引号',
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: SPECIAL,
  BAD_SCALAR_START: SPECIAL,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: '大括号里不能再写“- ”列表或分行的字段，请都写在大括号里，用半角逗号隔开',
  DUPLICATE_KEY: '这个字段前面已经写过，请只留一个',
  IMPOSSIBLE: UNEXPECTED,
  KEY_OVER_1024_CHARS: COLON,
  MISSING_CHAR: '这里缺了符号：引号、括号要成对，大括号里的各项用半角逗号隔开，字段后面写半角冒号和一个空格',
  MULTILINE_IMPLICIT_KEY: COLON,
  MULTIPLE_ANCHORS: SPECIAL,
  MULTIPLE_DOCS: '文件里不要有只写 --- 或 ... 的行',
  MULTIPLE_TAGS: SPECIAL,
  NON_STRING_KEY: COLON,
  RESOURCE_EXHAUSTION: '括号或缩进的层数太多，请检查',
  TAB_AS_INDENT: '行首不能用制表符（Tab 键），请改用空格',
  TAG_RESOLVE_FAILED: SPECIAL,
  UNEXPECTED_TOKEN: UNEXPECTED,
}
