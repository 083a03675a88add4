// Who may import whom. ARCHITECTURE.md draws it; every rule here is proven to fire by
// tests/architecture/forbidden/<rule>/, a small tree of the same layout with a bad file in it.

/** From the bottom up: a folder imports itself and what stands before it. */
const domain = [
  'text',
  'anchoring',
  'documents',
  'briefs',
  'claims',
  'search',
  'questions',
  'codebook',
  'comparison',
  'claim-list',
  'history',
  'exchange',
]

/** Libraries that compute without touching the world, so that pure code may stand on them. */
const pureLibraries = [
  'zod',
  'csv-stringify',
  'docx',
  'marked',
  'chardet',
  'iconv-lite',
  '@mozilla/readability',
  'parse5',
  'fflate',
  'saxes',
  'mammoth',
  'pdfjs-dist',
]

const either = (/** @type {string[]} */ names) => `(${names.join('|')})`
const library = (/** @type {string[]} */ names) => `(^|/)node_modules/${either(names)}(/|$)`

const pureFolders = `^lib/${either([...domain, 'access'])}/`
const pureFiles = '^lib/(errors|addresses|group-by)\\.ts$'
const server = '^lib/((db|workflows|boundary|command|fetching|import-worker)/|env\\.ts$)'
const prisma = ['@prisma', '\\.prisma', 'prisma']
const engines = ['@libsql', 'libsql', 'pg']
const testTools = [
  'vitest',
  '@vitest',
  'fast-check',
  'playwright-core',
  'axe-core',
  'ajv',
  'csv-parse',
  'jsdom',
]

/**
 * @param {string} folder
 * @param {number} index
 * @returns {import('dependency-cruiser').IRegularForbiddenRuleType}
 */
function pointsDown(folder, index) {
  return {
    name: `${folder}-points-down`,
    comment: `lib/${folder} imports only what stands below it: ${domain.slice(0, index).join(', ')}.`,
    severity: 'error',
    from: { path: `^lib/${folder}/` },
    to: { path: `^lib/${either(domain.slice(index + 1))}/` },
  }
}

/** Anchoring has a rule of its own, and nothing stands above exchange. */
const orderRules = domain
  .map(pointsDown)
  .filter(({ name }) => name !== 'anchoring-points-down' && name !== 'exchange-points-down')

/** @type {import('dependency-cruiser').IConfiguration} */
const config = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'Pure lib imports no framework, database, editor, server or UI code. zod is allowed.',
      severity: 'error',
      from: { path: [pureFolders, pureFiles] },
      to: {
        pathNot: [pureFolders, pureFiles, library(pureLibraries)],
      },
    },
    {
      name: 'anchoring-stands-alone',
      comment: 'Anchoring knows text and nothing else.',
      severity: 'error',
      from: { path: '^lib/anchoring/' },
      to: { path: '^lib/', pathNot: '^lib/(anchoring|text)/' },
    },
    ...orderRules,
    {
      name: 'only-db-touches-prisma',
      comment:
        'Prisma and the engines are imported in lib/db alone; its functions take and return domain types.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/db/' },
      to: { path: [library([...prisma, ...engines]), '^lib/db/generated/'] },
    },
    {
      name: 'server-edge-points-down',
      comment: 'app -> lib/boundary -> lib/workflows -> lib/db.',
      severity: 'error',
      from: { path: '^lib/(db|workflows)/' },
      to: { path: '^lib/(boundary|command)/' },
    },
    {
      name: 'db-knows-no-workflow',
      comment: 'Workflows call the database functions, never the other way round.',
      severity: 'error',
      from: { path: '^lib/db/' },
      to: { path: '^lib/(workflows|fetching|import-worker)/' },
    },
    {
      name: 'import-worker-stands-alone',
      comment:
        'What reads the files of strangers has no way to what is stored, to settings or to the web.',
      severity: 'error',
      from: { path: '^lib/import-worker/' },
      to: {
        path: '^(app|components|lib|prisma)/',
        pathNot: '^lib/(import-worker|editor|documents|access|text)/',
      },
    },
    {
      name: 'fetching-stands-alone',
      comment:
        'What reaches into the web knows what a source is, and nothing that is stored or set.',
      severity: 'error',
      from: { path: '^lib/fetching/' },
      to: { path: '^(app|components|lib|prisma)/', pathNot: '^lib/(fetching|documents|text)/' },
    },
    {
      name: 'app-reads-what-may-be-seen',
      comment:
        'Pages and routes read through lib/boundary (page-reads, view-project), which leaves out what is hidden.',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: ['^lib/workflows/load-', '^lib/db/(?!generated/)'] },
    },
    {
      name: 'components-never-reach-server',
      comment: 'Data and actions arrive as props.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ['^(app|prisma)/', server] },
    },
    {
      name: 'lib-never-imports-ui',
      comment: 'lib never looks up.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'ui-kit-knows-no-domain',
      comment: 'components/ui could move to another product.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: ['^(app|lib|prisma)/', '^components/(?!ui/)'] },
    },
    {
      name: 'editor-has-no-react-or-db',
      comment: 'Editor extensions are testable without rendering.',
      severity: 'error',
      from: { path: '^lib/editor/' },
      to: {
        path: [
          library(['react', 'react-dom', '@tiptap/react', 'next', ...prisma, ...engines]),
          server,
        ],
      },
    },
    {
      name: 'production-never-imports-tests',
      comment: 'What ships knows neither the tests nor their tools.',
      severity: 'error',
      from: { path: '^(app|components|lib|prisma)/' },
      to: { path: ['^tests/', library(testTools)] },
    },
    {
      name: 'no-cycles',
      comment: 'Two modules that import each other are one module.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-resolve',
      comment: 'An import that leads nowhere would escape every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Bad on purpose.
    exclude: { path: '^tests/architecture/forbidden/' },
    doNotFollow: { path: ['(^|/)node_modules/', '^lib/db/generated/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}

export default config
