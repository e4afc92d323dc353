import matter from 'gray-matter'

const refuse = (): never => {
  throw new Error('Chỉ nhận phần đầu bài viết giữa hai dòng ---.')
}

/** Every language gray-matter knows under any spelling: its own engines would run `---js` as a program. */
const refusedEngines = Object.fromEntries(
  ['javascript', 'js', 'coffee', 'coffeescript', 'cson', 'json', 'json5', 'toml', 'yml'].map(name => [
    name,
    refuse,
  ]),
)

/**
 * gray-matter with everything off that could surprise. Hands the text between the fences to `parseYaml`
 * (not at all when it is blank) and gives the body after them. Throws for front matter in any other
 * language; its code never runs.
 */
export function splitWithGrayMatter(text: string, parseYaml: (frontMatter: string) => void): string {
  // Options are always passed: without them gray-matter caches, and a faulty file comes back as an empty
  // one the second time (https://github.com/jonschlinkert/gray-matter/issues/121).
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      ...refusedEngines,
      yaml: frontMatter => {
        parseYaml(frontMatter)
        return {}
      },
    },
  })
  return content
}
