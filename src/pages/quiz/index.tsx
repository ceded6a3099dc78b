import { QuizPage } from '../pages'
import '@/reader/quiz/quiz.scss'
import '@/reader/years/years.scss'

export default QuizPage
