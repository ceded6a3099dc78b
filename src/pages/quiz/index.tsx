import { QuizPage } from '../pages'
import './index.scss'

export default QuizPage
