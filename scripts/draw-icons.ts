import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { environment } from '../config/environment.ts'
import { drawBrandIcon } from '../lib/images/drawBrandIcon.ts'
import { brandIcons, brandMarkPath } from '../lib/publish/brandIcons.ts'
import { readBrandColours } from '../lib/publish/colours/readBrandColours.ts'

/** `tsx scripts/draw-icons.ts FOLDER`: draws every icon of the finished site in FOLDER from the site's mark there. */
const [folder = 'out'] = process.argv.slice(2)
const { background } = readBrandColours(environment.coloursFile)
const mark = await readFile(join(folder, brandMarkPath))
for (const icon of Object.values(brandIcons)) {
  const file = join(folder, icon.path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, await drawBrandIcon(mark, icon, background))
}
