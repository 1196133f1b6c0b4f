/** The rules of markdownlint by name, in its order. A test holds the list to the package. */
export const markdownRules: readonly string[] = `
  heading-increment heading-style ul-style list-indent ul-indent no-trailing-spaces no-hard-tabs
  no-reversed-links no-multiple-blanks line-length commands-show-output no-missing-space-atx
  no-multiple-space-atx no-missing-space-closed-atx no-multiple-space-closed-atx blanks-around-headings
  heading-start-left no-duplicate-heading single-title no-trailing-punctuation no-multiple-space-blockquote
  no-blanks-blockquote ol-prefix list-marker-space blanks-around-fences blanks-around-lists no-inline-html
  no-bare-urls hr-style no-emphasis-as-heading no-space-in-emphasis no-space-in-code no-space-in-links
  fenced-code-language first-line-heading no-empty-links required-headings proper-names no-alt-text
  code-block-style single-trailing-newline code-fence-style emphasis-style strong-style link-fragments
  reference-links-images link-image-reference-definitions link-image-style table-pipe-style table-column-count
  blanks-around-tables descriptive-link-text table-column-style
`
  .trim()
  .split(/\s+/);
