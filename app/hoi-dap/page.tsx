import { JsonLd } from '@/components/JsonLd'
import { QuestionsView } from '@/components/QuestionsView'
import { strings } from '@/config/strings'
import { questionsPath } from '@/lib/routes'
import { content } from '../content'
import { toMetadata } from '../metadata'
import { questionsData } from '../structuredData'
import '../styles/questions.css'

const meta = { title: strings.questions, description: strings.questionsDescription, path: questionsPath }

export const metadata = toMetadata(meta)

export default async function QuestionsPage() {
  const { questions } = await content()
  return (
    <>
      <QuestionsView questions={questions} />
      <JsonLd data={questionsData(meta, questions)} />
    </>
  )
}
