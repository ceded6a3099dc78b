/// <reference types="@tarojs/taro" />

declare module '*.css'

declare module '*.scss'

declare module '*.reports' {
  /** A report, and the places of its figures that have a value in other years too, from 1. */
  type Compared = [report: import('@/report/pack').PackedReport, compared: number[]]
  /** Newest first. What is not in the app's first package or file is loaded from its own. */
  const reports: (Compared | { id: string; title: string; year: number; load: () => Promise<Compared> })[]
  export default reports
  /** How many series there are, and a way to them: they have their own package or file. */
  export const series: { count: number; load: () => Promise<import('@/report/series').AllSeries> }
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
