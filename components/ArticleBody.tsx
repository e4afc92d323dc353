/** The one door through which sanitised HTML (`lib/markdown`) enters a page. */
export function ArticleBody({ html }: { readonly html: string }) {
  return <div className="body" dangerouslySetInnerHTML={{ __html: html }} />
}
