import Taro from '@tarojs/taro'

/** What another page asks of the report page. */
export interface ReportRequest {
  /** Id of a division or figure to go to. */
  at?: string
  sheet?: 'contents' | 'search'
}

const REQUEST = 'report-request'
const REPORT_PAGE = 'pages/report/index'

/** Opens a page above the report, or in place of another that is already there: the stack never grows past two. */
export function openPage(url: string): void {
  const go = Taro.getCurrentPages().length > 1 ? Taro.redirectTo : Taro.navigateTo
  go({ url }).catch(() => {})
}

/** Opens another report in place of whatever is open. */
export function openReport(url: string): void {
  Taro.reLaunch({ url }).catch(() => {})
}

/** Goes back to the report and asks something of it; opens it where it is not below. */
export function returnToReport(request: ReportRequest, url: string): void {
  const below = Taro.getCurrentPages().some((page) => page.route?.includes(REPORT_PAGE))
  if (!below) {
    Taro.redirectTo({ url }).catch(() => {})
    return
  }
  // After it: a sheet that opens before the browser has gone back would be what it goes back from.
  const ask = () => askReport(request)
  Taro.navigateBack().then(ask, ask)
}

/** Asks something of the report page that is open. */
export function askReport(request: ReportRequest): void {
  Taro.eventCenter.trigger(REQUEST, request)
}

/** Calls `answer` with every request until the returned function is called. */
export function onReportRequest(answer: (request: ReportRequest) => void): () => void {
  Taro.eventCenter.on(REQUEST, answer)
  return () => {
    Taro.eventCenter.off(REQUEST, answer)
  }
}
