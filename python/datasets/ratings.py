"""Makes content/data/ratings.json: what 40 people think of 24 films, by two hidden tastes.

Run it from the root of the project: .venv/bin/python python/datasets/ratings.py. The seed is fixed, so
running it again gives the same file. Nobody was asked: a rating is the mean, what a person adds to every
film, what a film gets from everyone, and the product of two hidden numbers of each, with noise, rounded to
half stars.
"""

import numpy as np

from data_file import COMPACT, Tensor, write_data

PEOPLE = 40
MEAN = 3.2
#: The middle of each kind of film in the plane of the two hidden tastes.
KINDS = [[1.0, 0.1], [-0.4, 0.9], [-0.6, -0.9]]
FILMS = [8, 8, 8]
#: Standard deviations: of people and films in general, of a film around its kind, of the tastes, and of the noise.
GENEROUS, LIKED, AROUND, TASTE, NOISE = 0.4, 0.5, 0.25, 0.9, 0.4
TRAINING, HELD_OUT = 440, 240


def main() -> None:
    random = np.random.default_rng(3)
    kind = random.permutation(np.repeat(np.arange(len(KINDS)), FILMS))
    traits = np.array(KINDS)[kind] + random.normal(0, AROUND, [len(kind), 2])
    tastes = random.normal(0, TASTE, [PEOPLE, 2])
    generous = random.normal(0, GENEROUS, [PEOPLE, 1])
    liked = random.normal(0, LIKED, len(kind))
    exact = MEAN + generous + liked + tastes @ traits.T
    noisy = exact + random.normal(0, NOISE, exact.shape)
    stars = np.clip(np.round(2 * noisy) / 2, 0.5, 5)
    pairs = random.permutation(stars.size)[: TRAINING + HELD_OUT]
    people, films = np.divmod(pairs, len(kind))
    tensors: dict[str, Tensor] = {}
    for ending, part in ("", slice(TRAINING)), ("Test", slice(TRAINING, None)):
        for name, ids in ("people", people[part]), ("films", films[part]):
            tensors[name + ending] = {
                "shape": [len(ids), 1],
                "dtype": "int32",
                "values": ids.tolist(),
            }
        values = stars.ravel()[pairs[part]]
        tensors["stars" + ending] = {"shape": [len(values), 1], "values": values.tolist()}
    tensors["kind"] = {"shape": [len(kind)], "dtype": "int32", "values": kind.tolist()}
    about = (
        f"{TRAINING} ratings of {len(kind)} films by {PEOPLE} people, 0.5 to 5 stars, and {HELD_OUT} others as Test. "
        "Nobody was asked: they follow from two hidden tastes and noise. kind is that of each film, 0 to 2."
    )
    source = "numpy.random.default_rng(3), by python/datasets/ratings.py"
    write_data("ratings", about, source, tensors, COMPACT)


if __name__ == "__main__":
    main()
