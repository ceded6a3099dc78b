import { ReportPage } from '../pages'
import './index.scss'

export default ReportPage
