import list from './place-weights.tsv';

/** The weights of one model, by feature: in the list, a line with its name and below it its features. Read when first asked for: most copy has no mark too few. */
export function placeWeights(model: string): ReadonlyMap<string, number> {
  models ??= readModels(list);
  return models.get(model) ?? new Map<string, number>();
}

let models: Map<string, Map<string, number>> | null = null;

function readModels(text: string): Map<string, Map<string, number>> {
  const read = new Map<string, Map<string, number>>();
  let weights = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [feature, weight] = line.split('\t');
    if (weight !== undefined) weights.set(feature!, Number(weight));
    else if (line !== '') read.set(line, (weights = new Map<string, number>()));
  }
  return read;
}
