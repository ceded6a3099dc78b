import { ReportPage } from '../pages'
import '@/reader/report/report.scss'

export default ReportPage
