/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare module '*.reports' {
  const reports: import('@/report/types').Report[]
  export default reports
}

declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV: 'development' | 'production'
    TARO_ENV: 'weapp' | 'h5'
  }
}
