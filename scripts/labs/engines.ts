/** What Keras can compute on. */
export const ENGINES = ['tensorflow', 'jax', 'torch'] as const
export type Engine = (typeof ENGINES)[number]
