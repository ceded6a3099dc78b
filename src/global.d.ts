/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare module '*.reports' {
  const reports: import('@/report/pack').PackedReport[]
  export default reports
}

declare module '*/glossary.yaml' {
  const terms: import('@/report/term').Term[]
  export default terms
}

declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV: 'development' | 'production'
    TARO_ENV: 'weapp' | 'h5'
  }
}

/** Version of package.json. Set by config/index.ts. */
declare const APP_VERSION: string

/** Path in the package of the mini-program's own code image; empty where the project has none. Set by config/index.ts. */
declare const MINI_PROGRAM_CODE: string
