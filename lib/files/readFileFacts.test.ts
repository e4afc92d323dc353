import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildPdf } from '../../tests/testPdf.ts'
import { readFileFacts } from './readFileFacts.ts'

const fixtures = 'tests/fixtures/problems'
const read = (path: string) => readFileFacts(readFileSync(`${fixtures}/${path}`))

describe('readFileFacts', () => {
  it('gives the words of a PDF file, its size and its SHA-256', async () => {
    expect(await readFileFacts(buildPdf({ text: 'Ke hoach so 05' }))).toEqual({
      facts: {
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        bytes: 671,
        type: 'PDF',
        isLocked: false,
        hasMacros: false,
        pdf: { hasText: true, isSigned: false, commands: [], traces: [] },
      },
      text: 'Ke hoach so 05',
    })
    // The first example of the standard (FIPS 180-4).
    const { facts } = await readFileFacts(Buffer.from('abc'))
    expect(facts.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it.each([
    ['at its opening', { catalogue: '/OpenAction 9 0 R', objects: ['<< /S /JavaScript /JS (x) >>'] }],
    ['by a name with its letters as numbers', { objects: ['<< /S /#4aavaScript >>'] }],
    ['in a packed object', { packed: ['<< /S /JavaScript /JS (x) >>'] }],
    ['whose words are a stream', { objects: ['<< /JS 10 0 R >>'] }],
  ])('finds a script %s', async (_, parts) => {
    const { facts } = await readFileFacts(buildPdf({ text: 'Ke hoach', ...parts }))
    expect(facts.pdf?.commands).toEqual(['JavaScript'])
  })

  it('finds a command that starts a program, and takes none from the words of a page', async () => {
    const launching = buildPdf({ text: 'Ke hoach', objects: ['<< /S /Launch /F (cmd.exe) >>'] })
    expect((await readFileFacts(launching)).facts.pdf?.commands).toEqual(['Launch'])
    const telling = buildPdf({ text: 'lenh /S /Launch va /S /JavaScript' })
    expect((await readFileFacts(telling)).facts.pdf?.commands).toEqual([])
  })

  it('tells a signature, names of people and paths of machines, and no program by its name', async () => {
    const info = '/Author (Nguyen Van An) /Creator (Microsoft Word) /Title (C:\\\\Users\\\\an\\\\nq.docx)'
    const { facts } = await readFileFacts(
      buildPdf({ text: 'Ke hoach', info, objects: ['<< /ByteRange [0 9] >>'] }),
    )
    expect(facts.pdf).toMatchObject({ isSigned: true, traces: ['Nguyen Van An', 'C:\\Users\\an\\nq.docx'] })
  })

  it('tells a page that is only a picture, a password, a damaged file', async () => {
    expect((await readFileFacts(buildPdf())).facts.pdf?.hasText).toBe(false)
    const locked = await read('77-attachment-locked/content/bai-viet/bai-mau/mau-don.pdf')
    expect(locked.facts).toMatchObject({ type: 'PDF', isLocked: true })
    const broken = await readFileFacts(buildPdf({ text: 'Ke hoach' }).subarray(0, 200))
    expect(broken.facts.pdf).toBeUndefined()
  })

  it('knows files of Office by what they hold, macros included', async () => {
    const folder = '79-attachment-with-macros/content/bai-viet/bai-mau'
    expect((await read(`${folder}/ke-hoach.doc`)).facts).toMatchObject({ type: 'DOC', hasMacros: true })
    expect((await read(`${folder}/mau-don.docx`)).facts).toMatchObject({ type: 'DOCX', hasMacros: true })
    expect((await readFileFacts(Buffer.from('{\\rtf1 Ke hoach}'))).facts.type).toBeUndefined()
  })
})
