import { pythonPages, sendPythonFile } from '../../../lab/downloads/python-pages.ts'

export const getStaticPaths = () => pythonPages('.zip')
export const GET = sendPythonFile
