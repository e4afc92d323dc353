// Plain JavaScript, since a worker starts without the loader that lets the rest of the project be TypeScript.
import { parentPort, workerData } from 'node:worker_threads'
import decode from 'heic-decode'

const [image] = await decode.all({ buffer: workerData.bytes })
const { width, height } = image
if (width * height > workerData.maxPixels) {
  parentPort.postMessage({ width, height })
} else {
  const { data } = await image.decode()
  parentPort.postMessage({ width, height, data }, [data.buffer])
}
