import list from './place-weights.tsv';

/** The weights of one model, by feature. Read when first asked for: most copy has no mark too few. */
export function placeWeights(model: string): ReadonlyMap<string, number> {
  models ??= readModels(list);
  return models.get(model) ?? new Map<string, number>();
}

let models: Map<string, Map<string, number>> | null = null;

function readModels(text: string): Map<string, Map<string, number>> {
  const read = new Map<string, Map<string, number>>();
  for (const line of text.split('\n')) {
    const [model, feature, weight] = line.split('\t');
    if (model === undefined || feature === undefined || weight === undefined) continue;
    if (!read.has(model)) read.set(model, new Map());
    read.get(model)!.set(feature, Number(weight));
  }
  return read;
}
