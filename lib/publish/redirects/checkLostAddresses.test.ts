import { expect, it } from 'vitest'
import { checkLostAddresses } from './checkLostAddresses.ts'

it('gives the code of changed addresses and the line that keeps one', () => {
  const problems = checkLostAddresses([{ address: '/bai-viet/le-hoi/', title: 'Lễ hội' }], {
    pages: [{ path: '/bai-viet/le-hoi-dau-xuan/', title: 'Lễ hội' }],
    answered: [],
    table: { file: 'config/redirects.csv', line: 3 },
  })
  expect(problems).toMatchObject([
    {
      file: 'config/redirects.csv',
      line: 3,
      code: 'BT14',
      message: 'Bản phát hành trước có "Lễ hội" ở /bai-viet/le-hoi/, nay không còn.',
      fix: '/bai-viet/le-hoi/,/bai-viet/le-hoi-dau-xuan/',
    },
  ])
})
