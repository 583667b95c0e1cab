import { axisBottom, axisLeft } from 'd3-axis'
import { scaleLinear } from 'd3-scale'
import { create } from 'd3-selection'
import {
  symbol,
  symbolCircle,
  symbolTimes,
} from 'd3-shape'
import moons from '../data/moons.json'

const { x, y } = moons.tensors
const points = y.values.map((name, i) => ({
  x: x.values[2 * i],
  y: x.values[2 * i + 1],
  name,
}))
const classes = [
  {
    name: 0,
    color: '#1f77b4',
    shape: symbol(symbolCircle, 40),
  },
  {
    name: 1,
    color: '#ff7f0e',
    shape: symbol(symbolTimes, 40),
  },
]

export function draw(element) {
  const svg = create('svg').attr('viewBox', '0 0 480 360')
  const across = scaleLinear([-1.5, 2.5], [50, 400])
  const up = scaleLinear([-1.1, 1.3], [310, 20])

  svg
    .append('g')
    .attr('transform', 'translate(0, 310)')
    .call(axisBottom(across).ticks(8))
  svg
    .append('g')
    .attr('transform', 'translate(50, 0)')
    .call(axisLeft(up).ticks(6))

  const write = (text, left, top) =>
    svg
      .append('text')
      .attr('x', left)
      .attr('y', top)
      .attr('font-size', 12)
      .text(text)
  write('x', 225, 347)
  write('y', 10, 170)
  write('class', 420, 30)

  const paint = (marks) =>
    marks
      .attr('d', (point) => classes[point.name].shape())
      .attr('fill', 'none')
      .attr(
        'stroke',
        (point) => classes[point.name].color,
      )
      .attr('stroke-width', 2)

  svg
    .selectAll('.point')
    .data(points)
    .join('path')
    .attr('class', 'point')
    .attr(
      'transform',
      (point) =>
        `translate(${across(point.x)}, ${up(point.y)})`,
    )
    .call(paint)

  svg
    .selectAll('.key')
    .data(classes)
    .join('path')
    .attr('class', 'key')
    .attr(
      'transform',
      ({ name }) => `translate(428, ${48 + 20 * name})`,
    )
    .call(paint)
  for (const { name } of classes) {
    write(name, 442, 52 + 20 * name)
  }

  element.replaceChildren(svg.node())
}
