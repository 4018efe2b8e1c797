import { closedTags, openingTags, tagCount, transitions } from '../../server/src/lexis/people/tag-set';

/** One sentence as the trainer sees it. */
export interface Example {
  readonly length: number;
  /** Ids of the features of each character, `perCharacter` each; -1 where a feature is too rare to be learned. */
  readonly features: Int32Array;
  readonly tags: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly l1: number;
  readonly l2: number;
}

export interface Weights {
  /** `feature × tagCount + tag`. */
  readonly emission: Float32Array;
  /** `from × tagCount + to`. */
  readonly transition: Float32Array;
}

/**
 * A linear-chain conditional random field, trained by stochastic gradient descent with step sizes per weight (AdaGrad),
 * dropout of features, L1 and L2, and averaging of the weights over all steps. The same examples, options and numbers
 * of `random` give the same weights.
 */
export class CrfTrainer {
  readonly #perCharacter: number;
  readonly #emission: Float32Array;
  readonly #squares: Float32Array;
  readonly #moved: Float32Array;
  readonly #transition = new Float32Array(tagCount * tagCount);
  readonly #transitionSquares = new Float32Array(tagCount * tagCount).fill(1e-6);
  readonly #transitionMoved = new Float32Array(tagCount * tagCount);
  #steps = 0;
  readonly #lattice = new Lattice();

  constructor(featureTotal: number, perCharacter: number) {
    this.#perCharacter = perCharacter;
    this.#emission = new Float32Array(featureTotal * tagCount);
    this.#squares = new Float32Array(featureTotal * tagCount).fill(1e-6);
    this.#moved = new Float32Array(featureTotal * tagCount);
  }

  train(
    examples: readonly Example[],
    options: TrainingOptions,
    random: () => number,
    afterEpoch: (epoch: number, loss: number) => void,
  ): void {
    const order = examples.map((_, index) => index);
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      shuffle(order, random);
      let loss = 0;
      for (const index of order) loss += this.#step(examples[index]!, options, random);
      afterEpoch(epoch, loss);
    }
  }

  /** The mean of the weights over all steps. */
  average(): Weights {
    const steps = Math.max(1, this.#steps);
    return {
      emission: this.#emission.map((weight, index) => weight - this.#moved[index]! / steps),
      transition: this.#transition.map((weight, index) => weight - this.#transitionMoved[index]! / steps),
    };
  }

  #step(example: Example, options: TrainingOptions, random: () => number): number {
    const { length, features, tags, weight } = example;
    const perCharacter = this.#perCharacter;
    const emission = this.#emission;
    const lattice = this.#lattice;
    lattice.resize(length);
    const kept = new Uint8Array(features.length);
    const keep = 1 - options.dropout;
    const scale = 1 / keep;
    const scores = lattice.scores;
    scores.fill(0, 0, length * tagCount);
    for (let at = 0; at < length; at++) {
      for (let slot = 0; slot < perCharacter; slot++) {
        const place = at * perCharacter + slot;
        const id = features[place]!;
        if (id < 0 || (options.dropout > 0 && random() >= keep)) continue;
        kept[place] = 1;
        for (let tag = 0; tag < tagCount; tag++)
          scores[at * tagCount + tag]! += emission[id * tagCount + tag]! * scale;
      }
    }
    const loss = lattice.marginals(length, this.#transition, tags);
    this.#steps++;
    const { gradient, transitionGradient } = lattice;
    const { rate, l1, l2 } = options;
    const squares = this.#squares;
    const moved = this.#moved;
    const steps = this.#steps;
    for (let at = 0; at < length; at++) {
      for (let slot = 0; slot < perCharacter; slot++) {
        const place = at * perCharacter + slot;
        if (kept[place] === 0) continue;
        const base = features[place]! * tagCount;
        for (let tag = 0; tag < tagCount; tag++) {
          const diff = gradient[at * tagCount + tag]! * weight;
          const old = emission[base + tag]!;
          if (diff < 1e-3 && diff > -1e-3) continue;
          const slope = diff * scale + l2 * old;
          const square = (squares[base + tag]! += slope * slope);
          const pace = rate / Math.sqrt(square);
          let next = old - pace * slope;
          const shrink = pace * l1;
          next = next > shrink ? next - shrink : next < -shrink ? next + shrink : 0;
          moved[base + tag]! += (next - old) * steps;
          emission[base + tag] = next;
        }
      }
    }
    for (const index of transitions) {
      const slope = transitionGradient[index]! * weight + l2 * this.#transition[index]!;
      if (slope === 0) continue;
      const square = (this.#transitionSquares[index]! += slope * slope);
      const delta = (-rate / Math.sqrt(square)) * slope;
      this.#transition[index]! += delta;
      this.#transitionMoved[index]! += delta * steps;
    }
    return loss * weight;
  }
}

/** Forward and backward sums of one sentence, scaled so that nothing overflows. */
class Lattice {
  scores = new Float64Array(0);
  gradient = new Float64Array(0);
  readonly transitionGradient = new Float64Array(tagCount * tagCount);
  #potential = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);

  resize(length: number): void {
    if (this.scores.length >= length * tagCount) return;
    const size = length * tagCount * 2;
    this.scores = new Float64Array(size);
    this.gradient = new Float64Array(size);
    this.#potential = new Float64Array(size);
    this.#forward = new Float64Array(size);
    this.#backward = new Float64Array(size);
  }

  /** Fills the gradients of the negative logarithm of the probability of `tags`, and returns that. */
  marginals(length: number, transition: Float32Array, tags: Uint8Array): number {
    const { scores, gradient, transitionGradient } = this;
    const potential = this.#potential;
    const forward = this.#forward;
    const backward = this.#backward;
    const step = new Float64Array(tagCount * tagCount);
    for (const index of transitions) step[index] = Math.exp(transition[index]!);
    let gold = 0;
    let logZ = 0;
    for (let at = 0; at < length; at++) {
      const base = at * tagCount;
      let highest = -Infinity;
      for (let tag = 0; tag < tagCount; tag++) highest = Math.max(highest, scores[base + tag]!);
      for (let tag = 0; tag < tagCount; tag++)
        potential[base + tag] = Math.exp(scores[base + tag]! - highest);
      logZ += highest;
      gold += scores[base + tags[at]!]!;
      if (at > 0) gold += transition[tags[at - 1]! * tagCount + tags[at]!]!;
    }
    forward.fill(0, 0, length * tagCount);
    for (const tag of openingTags) forward[tag] = potential[tag]!;
    logZ += normalise(forward, 0);
    for (let at = 1; at < length; at++) {
      const base = at * tagCount;
      for (const index of transitions) {
        const from = (index / tagCount) | 0;
        const to = index - from * tagCount;
        forward[base + to]! += forward[base - tagCount + from]! * step[index]!;
      }
      for (let tag = 0; tag < tagCount; tag++) forward[base + tag]! *= potential[base + tag]!;
      logZ += normalise(forward, base);
    }
    backward.fill(0, 0, length * tagCount);
    const last = (length - 1) * tagCount;
    let end = 0;
    for (const tag of closedTags) {
      backward[last + tag] = 1;
      end += forward[last + tag]!;
    }
    logZ += Math.log(end);
    transitionGradient.fill(0);
    gradient.fill(0, 0, length * tagCount);
    for (let at = length - 1; at > 0; at--) {
      const base = at * tagCount;
      const previous = base - tagCount;
      let total = 0;
      for (let tag = 0; tag < tagCount; tag++) total += forward[base + tag]! * backward[base + tag]!;
      for (let tag = 0; tag < tagCount; tag++)
        gradient[base + tag] = (forward[base + tag]! * backward[base + tag]!) / total;
      let edges = 0;
      for (const index of transitions) {
        const from = (index / tagCount) | 0;
        const to = index - from * tagCount;
        const through = step[index]! * potential[base + to]! * backward[base + to]!;
        backward[previous + from]! += through;
        edges += forward[previous + from]! * through;
      }
      for (const index of transitions) {
        const from = (index / tagCount) | 0;
        const to = index - from * tagCount;
        transitionGradient[index]! +=
          (forward[previous + from]! * step[index]! * potential[base + to]! * backward[base + to]!) / edges;
      }
      normalise(backward, previous);
    }
    let total = 0;
    for (let tag = 0; tag < tagCount; tag++) total += forward[tag]! * backward[tag]!;
    for (let tag = 0; tag < tagCount; tag++) gradient[tag] = (forward[tag]! * backward[tag]!) / total;
    for (let at = 0; at < length; at++) {
      gradient[at * tagCount + tags[at]!]! -= 1;
      if (at > 0) transitionGradient[tags[at - 1]! * tagCount + tags[at]!]! -= 1;
    }
    return logZ - gold;
  }
}

/** Makes the numbers of one place sum up to 1; returns the logarithm of what was taken out. */
function normalise(values: Float64Array, base: number): number {
  let sum = 0;
  for (let tag = 0; tag < tagCount; tag++) sum += values[base + tag]!;
  for (let tag = 0; tag < tagCount; tag++) values[base + tag]! /= sum;
  return Math.log(sum);
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
}
