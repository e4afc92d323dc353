import type { Problem } from '../../types.ts'
import type { ParsedSchedule } from './parseSchedule.ts'

/** Refuses an event that stands twice, in one file or in two: whoever subscribes would be told twice. */
export function checkSameEvents(schedules: readonly ParsedSchedule[]): readonly Problem[] {
  const first = new Map<string, string>()
  // Of what is repeated all times stand on one line.
  const problems = new Map<string, Problem>()
  for (const { file, events } of schedules) {
    for (const { event, line } of events) {
      const key = JSON.stringify([event.start, event.title, event.place])
      const place = first.get(key)
      if (place === undefined) first.set(key, `${file}, dòng ${line}`)
      else problems.set(`${file}, dòng ${line}`, buildProblem({ file, line, place }))
    }
  }
  return [...problems.values()]
}

function buildProblem({
  file,
  line,
  place,
}: Pick<Problem, 'file' | 'line'> & { readonly place: string }): Problem {
  return {
    file,
    line,
    column: 1,
    field: 'tệp',
    severity: 'error',
    code: 'BT89',
    message: `Việc này đã ghi ở ${place}.`,
    fix: 'giữ một trong hai, xóa chỗ kia',
  }
}
