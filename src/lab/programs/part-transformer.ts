import type { ShikiTransformer } from 'shiki'
import type { LineMark } from '../../content/part-marks.ts'
import { labelledLine } from './part-label.ts'

/** Marks the lines of highlighted code with their parts at build time, as `markPart` does on the page. */
export function partTransformer(
  lines: string[],
  marks: (LineMark | undefined)[],
): ShikiTransformer {
  return {
    name: 'parts',
    line(node, number) {
      const mark = marks[number - 1]
      if (!mark) return
      node.properties['data-part'] = mark.part
      if (mark.label === undefined) return
      const classes = labelledLine(lines[number - 1] ?? '', mark.label)
      node.properties.class = ['line', ...classes].join(' ')
      node.children.unshift({
        type: 'element',
        tagName: 'span',
        properties: { class: 'part-label', 'data-label': mark.label },
        children: [],
      })
    },
  }
}
