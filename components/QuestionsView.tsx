import { strings } from '@/config/strings'
import { questionId } from '@/lib/routes'
import { slugify } from '@/lib/text/slugify'
import type { Question } from '@/lib/types'
import { ArticleBody } from './ArticleBody'
import { DateStamp } from './DateStamp'
import { PlainPage } from './PlainPage'
import { Section } from './Section'

const fewestListed = 4

/**
 * All questions with their answers by field, every answer open: folded away it would be missing on paper, in the
 * browser's own search and to whoever does not know that the line can be pressed.
 */
export function QuestionsView({ questions }: { readonly questions: readonly Question[] }) {
  const fields = [...new Set(questions.map(({ field }) => field))]
  return (
    <PlainPage title={strings.questions} description={strings.questionsDescription}>
      {questions.length === 0 && <p className="empty">{strings.noQuestions}</p>}
      {questions.length >= fewestListed && <QuestionList questions={questions} />}
      {fields.map(field => (
        <Section key={field} id={`linh-vuc-${slugify(field) ?? ''}`} title={field}>
          {questions
            .filter(question => question.field === field)
            .map(question => (
              <Answer key={question.slug} question={question} />
            ))}
        </Section>
      ))}
    </PlainPage>
  )
}

function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <nav className="contents" aria-labelledby="cac-cau-hoi">
      <h2 id="cac-cau-hoi">{strings.questionList}</h2>
      <ol>
        {questions.map(({ slug, question }) => (
          <li key={slug}>
            <a href={`#${questionId(slug)}`}>{question}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Answer({ question }: { readonly question: Question }) {
  return (
    <article className="question" aria-labelledby={questionId(question.slug)}>
      <h3 id={questionId(question.slug)}>{question.question}</h3>
      <ArticleBody html={question.html} />
      <p className="dateline">
        {question.draft && <strong className="draft-mark">{strings.draft}</strong>}
        <span>
          {strings.answeredBy}: {question.answeredBy}
        </span>
        <DateStamp date={question.date} short />
      </p>
    </article>
  )
}
