import Plotly from 'plotly.js-basic-dist-min'
import moons from '../data/moons.json'

const { x, y } = moons.tensors
const points = y.values.map((name, i) => ({
  x: x.values[2 * i],
  y: x.values[2 * i + 1],
  name,
}))

export function draw(element) {
  const traces = ['circle', 'x'].map((symbol, name) => {
    const chosen = points.filter(
      (point) => point.name === name,
    )
    return {
      type: 'scatter',
      mode: 'markers',
      name: `${name}`,
      x: chosen.map((point) => point.x),
      y: chosen.map((point) => point.y),
      marker: { symbol },
    }
  })

  return Plotly.newPlot(
    element,
    traces,
    {
      xaxis: { title: { text: 'x' } },
      yaxis: { title: { text: 'y' } },
      legend: { title: { text: 'class' } },
      margin: { t: 20, r: 20 },
      dragmode: false,
    },
    { displayModeBar: false, responsive: true },
  )
}
