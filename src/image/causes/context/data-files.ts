const weights = new Set("pt pth onnx safetensors h5 hdf5 ckpt gguf ggml tflite keras joblib".split(" "));
const datasets = new Set("parquet csv tsv arrow feather npz npy jsonl ndjson tfrecord avro orc sas7bdat".split(" "));

/** Smaller ones are settings, samples, look-up tables of the program. */
const smallestData = 1_000_000;

/** What a file of data is by its name, when it is large enough to matter. */
export function dataKind(name: string, size: number): "model-weights" | "datasets" | undefined {
  if (size < smallestData) return undefined;
  const suffix = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (weights.has(suffix) || /^(?:pytorch_model|model|ggml).*\.bin$/i.test(name)) return "model-weights";
  return datasets.has(suffix) ? "datasets" : undefined;
}
