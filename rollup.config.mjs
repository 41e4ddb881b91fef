/** Bundles. One row each: what a browser loads, from where, to where, in which form. Types are checked by `npm test`, not here. */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve as resolvePath } from 'node:path'
import resolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { minify, transform } from '@swc/core'
import ts from 'typescript'

/** Copies what needs no building next to what was built. */
const copy = (...files) => ({
  name: 'copy',
  writeBundle({ file }) {
    for (const from of files) copyFileSync(from, join(dirname(file), basename(from)))
  },
})

/** Writes the types of an entry, and of the model that they speak of, below `types` next to what was built. */
const declarations = (entry) => ({
  name: 'declarations',
  writeBundle({ file }) {
    const paths = { '@placet/model': [resolvePath('packages/model/src/index.ts')] }
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.')
    const outDir = resolvePath(dirname(file), 'types')
    const emitting = {
      declaration: true,
      emitDeclarationOnly: true,
      noEmit: false,
      noCheck: true,
      rootDir: 'packages',
      outDir,
      paths,
      types: [],
    }
    ts.createProgram([entry], { ...options, ...emitting }).emit(undefined, (to, text) => {
      const model = relative(dirname(to), join(outDir, 'model/src/index.js'))
      mkdirSync(dirname(to), { recursive: true })
      writeFileSync(
        to,
        text
          .replaceAll("'@placet/model'", `'${model}'`)
          .replaceAll('"@placet/model"', `"${model}"`)
          .replace(/\.ts(?=['"])/g, '.js'),
      )
    })
  },
})

const browser = 'packages/browser'
const part = (name, entry = `widget/${name}/${name}`) => [`${browser}/src/${entry}`, `${browser}/dist/${name}.js`, 'es']

/**
 * Makes a part one expression, so that a page can carry it beside the tag: nothing of it runs before the part is asked for. In parentheses, so
 * that engines compile it once.
 */
const asExpression = {
  name: 'as-expression',
  renderChunk(code) {
    const { body } = this.parse(code)
    const [last, ...others] = body.toReversed()
    const [only, ...more] = last?.type === 'ExportNamedDeclaration' ? last.specifiers : []
    const isAlone = only?.exported.name === 'default' && !more[0] && !others.some(({ type }) => /^(Im|Ex)port/.test(type))
    if (!isAlone) return this.error('A part has one default export, as its last statement, and no other export or import.')
    const whole = `export default(host=>{${code.slice(0, last.start)}return ${only.local.name}(host)});`
    // Finds a name of the part that stands in the way of ours.
    this.parse(whole)
    return whole
  },
}

/** Style without what only people need: comments, indents, spaces around signs. Each declaration keeps its semicolon: `firm` looks for it. */
const squeezed = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .trim()

/** Squeezes the style that the widget's code carries: each template that begins with a line end. */
const squeezeStyle = {
  name: 'squeeze-style',
  transform: (code, id) =>
    /\/widget\/.*\.ts$/.test(id) ? { code: code.replace(/`\n[^`]*`/g, (css) => `\`${squeezed(css.slice(1, -1))}\``), map: null } : null,
}

/** The style of each layout, from which a compiled site gets one. */
const layouts = (folder) => ({
  name: 'layouts',
  writeBundle({ file }) {
    const styles = readdirSync(folder).map((name) => [basename(name, '.css'), squeezed(readFileSync(join(folder, name), 'utf8'))])
    writeFileSync(join(dirname(file), 'layouts.json'), JSON.stringify(Object.fromEntries(styles), null, 2))
  },
})

/** What stands behind the tag: a file of its own for each bridge, which runs it with a site's data. */
const bridges = [
  'google-consent-mode',
  'microsoft-uet',
  'clarity',
  'meta-pixel',
  'matomo',
  'piwik-pro',
  'tiktok',
  'pinterest',
  'hubspot',
  'shopify',
  'wp-consent-api',
  'posthog',
  'mixpanel',
  'segment',
  'snowplow',
]
const BRIDGE = 'bridge:'
const isPiece = (input) => input.startsWith(BRIDGE)
const piece = (id) => [`${BRIDGE}${id}`, `${browser}/dist/bridge-${id}.js`, 'iife']
const pieceEntry = () => ({
  name: 'piece-entry',
  resolveId: (id) => (isPiece(id) ? id : null),
  load(id) {
    if (!isPiece(id)) return null
    const file = id.slice(BRIDGE.length)
    const name = file.replace(/-./g, ([, letter]) => letter.toUpperCase())
    const from = join(process.cwd(), browser, 'src/bridges', `${file}.ts`)
    return `import { ${name} } from ${JSON.stringify(from)}\n__PLACET_RUN__(${name}, __PLACET_BRIDGE__)`
  },
})

//        entry (.ts or .tsx)                  output                              form    beside it
/** Has one file stand in for another. */
const instead = (of, by) => ({
  name: 'instead',
  resolveId(id, from) {
    const [wanted, other] = [join(process.cwd(), of), join(process.cwd(), by)]
    return from && from !== other && join(dirname(from), id) === wanted ? other : null
  },
})

/** A first layer that takes over what a server rendered. What it takes over may stand in the place of nothing else. */
const rendered = (name) => [
  `${browser}/src/widget/notice/${name}.ts`,
  `${browser}/dist/${name}-rendered.js`,
  'es',
  instead(`${browser}/src/widget/notice/place.ts`, `${browser}/src/widget/notice/place-rendered.ts`),
]

const table = [
  [`${browser}/src/gate/tag.ts`, `${browser}/dist/tag.js`, 'iife'],
  [`${browser}/src/gate/tag-any-markup.ts`, `${browser}/dist/tag-any-markup.js`, 'iife'],
  [
    `${browser}/src/gate/tag-by-rule.ts`,
    `${browser}/dist/tag-by-rule.js`,
    'iife',
    instead(`${browser}/src/store/hold.ts`, `${browser}/src/store/hold-by-rule.ts`),
  ],
  [`${browser}/src/guard/guard.ts`, `${browser}/dist/guard.js`, 'iife'],
  [`${browser}/src/bridges/bridges.ts`, `${browser}/dist/bridges.js`, 'iife'],
  [`${browser}/src/bridges/google-late-piece.ts`, `${browser}/dist/bridge-google-late.js`, 'iife'],
  ...bridges.map(piece),
  [...part('notice', 'widget/notice/notice.ts'), layouts(`${browser}/src/widget/notice/layouts`)],
  part('notice-modal', 'widget/notice/notice-modal.ts'),
  rendered('notice'),
  rendered('notice-modal'),
  [`${browser}/src/widget/rendered/rendered.ts`, `${browser}/dist/rendered.js`, 'iife'],
  part('preferences', 'widget/preferences/preferences.ts'),
  part('policy', 'widget/policy/policy.ts'),
  part('placeholder', 'widget/placeholder/placeholder.ts'),
  part('reopen', 'widget/reopen/reopen.ts'),
  part('draw', 'widget/draw/draw.ts'),
  part('sync', 'sync/sync.ts'),
  part('sweep', 'sync/sweep/sweep.ts'),
  part('doctor', 'doctor/doctor.ts'),
  part('mine', 'widget/mine/mine.ts'),
  part('receipt', 'widget/receipt/receipt.ts'),
  part('changes', 'widget/changes/changes.ts'),
  [`${browser}/src/index.ts`, `${browser}/dist/index.js`, 'es', declarations(`${browser}/src/index.ts`)],
  [`${browser}/src/server/index.ts`, `${browser}/dist/server.js`, 'es', declarations(`${browser}/src/server/index.ts`)],
  [
    'packages/dashboard/src/app.tsx',
    'packages/dashboard/dist/app.js',
    'iife',
    copy('packages/dashboard/src/index.html', 'packages/dashboard/src/app.css'),
  ],
  ['demo/src/activity/activity.ts', 'demo/dist/activity.js', 'iife'],
  ['demo/src/player/player.ts', 'demo/dist/player.js', 'iife'],
  ['demo/src/sdks/adpulse.ts', 'demo/dist/adpulse.js', 'iife'],
  ['demo/src/sdks/posthog.ts', 'demo/dist/posthog.js', 'iife'],
  ['demo/src/sdks/snowplow.ts', 'demo/dist/snowplow.js', 'iife'],
  ['demo/src/sdks/mixpanel.ts', 'demo/dist/mixpanel.js', 'iife'],
]

/** Compiler settings of the repository, turned from checking to emitting. It reads every file it includes: only the entry's own package, and the words that all share. */
const compiler = (input) =>
  typescript({
    tsconfig: 'tsconfig.json',
    include: [`${input.split('/src/')[0]}/src/**/*.{ts,tsx}`, 'packages/model/src/**/*.ts'],
    exclude: ['**/*.test.ts', '**/*.test.tsx'],
    noEmit: false,
    noCheck: true,
    // The bundler resolves imports with their extension; nothing is emitted beside it, which is all that TypeScript fears (TS5096).
    allowImportingTsExtensions: true,
    noEmitOnError: false,
    // What WEB-33 promises; browsers of the last three years run more. `test/house/syntax.test.ts` reads what was built.
    target: 'es2020',
    types: [],
  })

/** For the many small pieces: a compiler that reads one file at a time is done before the other has started. */
const typeStripper = () => ({
  name: 'type-stripper',
  transform: (code, id) =>
    id.endsWith('.ts') ? transform(code, { filename: id, jsc: { parser: { syntax: 'typescript' }, target: 'es2020' } }) : null,
})

const hard = { passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true, toplevel: true }

/** Members that start with `_` are ours alone and may be renamed; all other names are seams. */
const ownMinifier = () => [
  terser({ ecma: 2020, module: true, compress: hard, mangle: { toplevel: true, properties: { regex: /^_[a-z]/ } } }),
  // A second pair of eyes: takes another hundredth off the tag, and two off the sync file.
  { name: 'swc', renderChunk: (code) => minify(code, { ecma: 2020, module: true, compress: hard, mangle: { toplevel: true } }) },
]

/** Other people's code keeps its names: they did not agree to ours. */
const plainMinifier = () => terser({ format: { comments: false } })

/** What others import keeps its lines and names: their bundler shortens it, and their debugger shows it. */
const isImported = (file) => /\/(index|server)\.js$/.test(file)

/** Lists each built file with its hash: a build that was cut short is noticed, and a record can say which widget was shown. */
const manifest = (...beside) => ({
  name: 'manifest',
  writeBundle({ file }) {
    const list = join(dirname(file), 'bundles.json')
    const { version } = JSON.parse(readFileSync(`${browser}/package.json`, 'utf8'))
    const known = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).files : {}
    const files = [file, ...beside.map((name) => join(dirname(file), name)).filter(existsSync)]
    const hashes = files.map((file) => [basename(file), createHash('sha256').update(readFileSync(file)).digest('hex')])
    writeFileSync(list, JSON.stringify({ version, files: { ...known, ...Object.fromEntries(hashes) } }, null, 2))
  },
})

const only = process.env.PLACET_BUNDLES?.split(',')

export default table
  .filter(([, file]) => !only || only.some((name) => file.includes(name)))
  .map(([input, file, format, extra]) => ({
    input,
    output: { file, format, ...(format === 'iife' && { name: undefined, exports: 'none' }) },
    plugins: [
      pieceEntry(),
      extra?.resolveId && extra,
      resolve({ browser: true, extensions: ['.mjs', '.js', '.ts', '.tsx'] }),
      isPiece(input) ? typeStripper() : compiler(input),
      squeezeStyle,
      !isImported(file) && (file.startsWith('demo/') ? plainMinifier() : ownMinifier()),
      /\/notice[\w-]*\.js$/.test(file) && asExpression,
      !extra?.resolveId && extra,
      file.startsWith(browser) && !isImported(file) && manifest('layouts.json'),
    ],
    onwarn(warning, warn) {
      if (warning.pluginCode === 'TS5096') return
      // Third-party packages of the demo; nothing of ours may be circular.
      if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'))) return
      warn(warning)
    },
  }))
