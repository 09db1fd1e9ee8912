/** The words for a `see` that leads nowhere. */
export function missingPlace(see: string): [problem: string, remedy: string] {
  return [`回看的地方“${see}”不存在`, '写 课#节 或 模块/课#节，检查拼写'];
}
