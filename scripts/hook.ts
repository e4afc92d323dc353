import { EditorError } from '../lib/drafts/editorError.ts'
import { parseOptions } from './parseArguments.ts'
import { readGit } from './readGit.ts'
import { runCommand } from './runCommand.ts'

/** `npm run hook`: from now on git runs .githooks/pre-commit in this clone. `npm run hook -- --off` ends it. */
await runCommand(async () => {
  const isOff = parseOptions({ off: true }).off === true
  const answer = readGit(
    'config',
    ...(isOff ? ['--unset', 'core.hooksPath'] : ['core.hooksPath', '.githooks']),
  )
  if (answer === undefined && !isOff)
    throw new EditorError('Không bật được: thư mục này không phải là bản git, hoặc máy chưa cài git.')
  console.log(
    isOff
      ? 'Đã tắt. Git không kiểm tra nội dung trước khi ghi nhận nữa.'
      : 'Đã bật: mỗi lần ghi nhận (git commit), nội dung vừa sửa được kiểm tra. Tắt: npm run hook -- --off',
  )
  return 0
})
