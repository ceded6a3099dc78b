import { QuizPage } from '../pages'
import '@/reader/quiz/quiz.scss'

export default QuizPage
