/** OpenAPI. The public interface as a document, for people and generators. */
import { problems } from '../problems.ts'
import { ref, schemas } from './components.ts'

const json = (schema: object) => ({ 'application/json': { schema } })
const javascript = { 'text/javascript': { schema: { type: 'string' } } }
const inPath = (name: string, description: string) => ({ name, in: 'path', required: true, description, schema: { type: 'string' } })

const inQuery = (name: string, description: string) => ({ name, in: 'query', description, schema: { type: 'integer', minimum: 0 } })

const site = inPath('site', 'Site id.')
const origin = {
  name: 'Origin',
  in: 'header',
  required: true,
  description: 'One of the origins of the site, exactly. It can be forged outside browsers: a record is a claim, not authentication.',
  schema: { type: 'string' },
}

/** Responses for the statuses that the table of problems gives a sentence to. */
const refusals = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => {
      const sentences = Object.values(problems).filter((known) => known.status === status)
      return [status, { description: sentences.map(({ say }) => say).join(' · '), content: json(ref('Problem')) }]
    }),
  )

const file = (summary: string, ...parameters: object[]) => ({
  get: {
    summary,
    parameters,
    responses: { 200: { description: 'The file.', content: javascript }, 304: { description: 'Unchanged.' }, ...refusals(404) },
  },
})

const setCookie = {
  'Set-Cookie': {
    description: 'On the site’s own host: a copy of the choice cookie that came with the decision, and its mark `placet-unseen`.',
    schema: { type: 'string' },
  },
}

const post = (summary: string, description: string, schema: object, responses: object) => ({
  post: {
    summary,
    description,
    parameters: [site, origin],
    requestBody: { required: true, content: { ...json(schema), 'text/plain': { schema } } },
    responses: { ...responses, ...refusals(400, 403, 404, 408, 413, 415, 422, 429, 500, 503) },
  },
  options: {
    summary: 'Preflight.',
    parameters: [site, origin],
    responses: { 204: { description: 'The page may post.' }, ...refusals(403, 404) },
  },
})

const healthy = (summary: string, responses: object) => ({ get: { summary, responses } })

/** The whole document. Keys of `paths` are the public routes. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Placet collector',
    version: '1.0.0',
    license: { name: 'MIT', identifier: 'MIT' },
    description: 'What pages and auditors may ask of the public listener. Where a key stands twice in a JSON object, the last one counts.',
  },
  paths: {
    '/s/{file}': file(
      'The tag of a site, its pinned tag, or a part. The tag comes with the first layer where the page asks for it, or the request shows that its visitor has not chosen.',
      inPath('file', '`{site}.js`, `{site}.{hash}.js` or `{site}.{part}.{lang}.js`'),
      {
        name: 'first',
        in: 'query',
        description: 'Language of the first layer that the page wants with the tag, for a visitor who will be asked.',
        schema: { type: 'string' },
      },
      { name: 'lang', in: 'query', description: 'Language of the page, where the site has several.', schema: { type: 'string' } },
    ),
    '/a/{file}': file('A part of one exact build.', inPath('file', '`{site}.{part}.{lang}.{hash}.js`')),
    '/v1/{site}/records': post(
      'Keep one decision, or up to fifty.',
      'Answers after the commit. Sending again with the same eventId and body changes nothing.',
      { oneOf: [ref('Decision'), { type: 'array', minItems: 1, maxItems: 50, items: ref('Decision') }] },
      {
        200: { description: 'Kept before: the same answer.', headers: setCookie, content: json(ref('Received')) },
        201: { description: 'Durably kept.', headers: setCookie, content: json(ref('Received')) },
        207: { description: 'The answer to an array.', headers: setCookie, content: json(ref('Batch')) },
        ...refusals(409, 410),
      },
    ),
    '/v1/{site}/displays': post(
      'Count a display.',
      'A notice was shown, or closed without a choice. Aggregated, lossy, no identifier.',
      ref('Display'),
      { 204: { description: 'Counted, or left out (bots; displays switched off).' } },
    ),
    '/v1/{site}/mine': post(
      'What is kept of one subject.',
      'Whoever presents a consent id, in the body, gets every record under it as a receipt, with its notices and proofs, and its requests. An id that nobody has is answered with nothing.',
      ref('Mine'),
      { 200: { description: 'The receipt and the requests.', content: json({ type: 'object' }) } },
    ),
    '/v1/{site}/mine/erase': post(
      'Erase what is kept of one subject.',
      'Withdraws first, then destroys every record under the consent id; leaf hashes stay. Events sent again stay erased (410). Records that a legal claim needs are kept: `held` says why, and the erasure is carried out when the claim is over.',
      ref('Erase'),
      { 200: { description: 'How many records went now, and what is kept for a legal claim.', content: json(ref('Erased')) } },
    ),
    '/v1/{site}/mine/requests': post(
      'Ask for a right (GDPR Art. 15 to 21).',
      'Entered in the register with its due date. Without a consent id the answer says what follows from that (Art. 11(2)).',
      ref('RightsRequest'),
      { 201: { description: 'Entered.', content: json({ type: 'object' }) } },
    ),
    '/v1/{site}/thumbnails/{service}/{id}': {
      get: {
        summary: 'The picture of a video, for its placeholder.',
        description:
          'Fetched once from the vendor and kept for a day, so that the browser of a visitor meets nobody else before consent. Only for services of the site, and for ids of their own form.',
        parameters: [site, inPath('service', 'Id of a service of the site.'), inPath('id', 'The vendor’s id of the video.')],
        responses: {
          200: {
            description: 'The picture.',
            content: Object.fromEntries(
              ['jpeg', 'png', 'webp'].map((type) => [`image/${type}`, { schema: { type: 'string', format: 'binary' } }]),
            ),
          },
          304: { description: 'Unchanged.' },
          ...refusals(404, 429),
        },
      },
    },
    '/v1/{site}/notices/{hash}': {
      get: {
        summary: 'The exact notice that a hash stands for.',
        parameters: [site, inPath('hash', 'SHA-256 in hex.')],
        responses: {
          200: { description: 'RFC 8785 bytes; their SHA-256 is the hash.', content: json({ type: 'object' }) },
          304: { description: 'Unchanged.' },
          ...refusals(404),
        },
      },
    },
    '/v1/{site}/log/checkpoint': {
      get: {
        summary: 'Signed tree head.',
        description:
          'A checkpoint of the whole log (c2sp.org/tlog-checkpoint), with the time in a cosignature. Made now where the log has grown.',
        parameters: [site],
        responses: {
          200: { description: 'Signed note.', content: { 'text/plain': { schema: { type: 'string' } } } },
          ...refusals(404, 429),
        },
      },
    },
    '/v1/{site}/log/inclusion/{recordId}': {
      get: {
        summary: 'Proof that a record stands in the log.',
        description:
          'RFC 9162, section 2.1.3: beside the newest checkpoint, or in the tree of the size asked for. Erased records keep their proof.',
        parameters: [site, inPath('recordId', 'The `recordId` of the answer to a decision.'), inQuery('size', 'Size of the tree.')],
        responses: { 200: { description: 'The proof.', content: json(ref('Inclusion')) }, ...refusals(404, 422, 429) },
      },
    },
    '/v1/{site}/log/consistency': {
      get: {
        summary: 'Proof that the log only grew.',
        description: 'RFC 9162, section 2.1.4.',
        parameters: [
          site,
          { ...inQuery('from', 'Size of the smaller tree.'), required: true },
          inQuery('to', 'Size of the larger tree; the whole log where it is missing.'),
        ],
        responses: { 200: { description: 'The proof.', content: json(ref('Consistency')) }, ...refusals(404, 422, 429) },
      },
    },
    '/health/live': healthy('The process is there.', { 200: { description: 'Yes.' } }),
    '/health/ready': healthy('A decision could be kept now.', { 200: { description: 'Yes.' }, ...refusals(503) }),
    '/openapi.json': healthy('This document.', { 200: { description: 'OpenAPI 3.1.', content: json({ type: 'object' }) } }),
  },
  components: { schemas },
} as const
