/** SDKs. Microsoft Clarity's recorder. */
import { clarity } from 'clarity-js'
import { sinkOf } from './sink-of.ts'

clarity.start({ projectId: 'test', upload: `${sinkOf('clarity')}/collect`, track: true, content: true, delay: 200 })
