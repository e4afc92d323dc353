import { expect, it } from 'vitest'
import { parsePage } from '../parsePage.ts'
import { renderPage } from '../renderPage.ts'
import { addHeadMarkup } from './addHeadMarkup.ts'

const page =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Tin</title><style>a{}</style></head><body></body></html>'

it('puts a policy before everything that it rules', () => {
  const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
  expect(renderPage(addHeadMarkup(parsePage(page), policy))).toContain(
    `<meta charset="utf-8">${policy}<title>Tin</title><style>`,
  )
})

it('leaves the page as it is where there is nothing to add', () => {
  expect(renderPage(addHeadMarkup(parsePage(page), ''))).toBe(page)
})
