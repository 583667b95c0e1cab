import { pythonPages, sendPythonFile } from '../../../lab/downloads/python-pages.ts'

export const getStaticPaths = () => pythonPages('.ipynb')
export const GET = sendPythonFile
