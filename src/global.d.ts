/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare module '*.reports' {
  type PackedReport = import('@/report/pack').PackedReport
  /** Newest first. What is not in the app's first package or file is loaded from its own. */
  const reports: (PackedReport | { id: string; title: string; year: number; load: () => Promise<PackedReport> })[]
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

/** What the page that the app opens with first sends to be drawn, as JSON; none in development. Set by the build. */
declare const FIRST_SCREEN: string
