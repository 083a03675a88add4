/** The schema of PostgreSQL: the models of prisma/schema.prisma with the provider and the client's folder replaced. */
export function postgresSchema(schema: string): string {
  return replaceOnce(
    replaceOnce(schema, /provider = "sqlite"/g, 'provider = "postgresql"'),
    /output( +)= "\.\.\/lib\/db\/generated\/sqlite"/g,
    'output$1= "./postgres"',
  )
}

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  const count = text.match(pattern)?.length ?? 0
  if (count !== 1)
    throw new Error(`prisma/schema.prisma has ${pattern.source} ${count} times, not once`)
  return text.replace(pattern, replacement)
}
