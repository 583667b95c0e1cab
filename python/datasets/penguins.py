"""Makes content/data/penguins.json: measures of penguins, the island of each, and its species.

Run it from the root of the project: .venv/bin/python python/datasets/penguins.py. It needs palmerpenguins.
The order is drawn with a fixed seed, so running it again gives the same file.
"""

import numpy as np
from palmerpenguins import load_penguins

from data_file import COMPACT, Tensor, write_data

MEASURES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
ISLANDS = ["Biscoe", "Dream", "Torgersen"]
SPECIES = ["Adelie", "Chinstrap", "Gentoo"]
TRAINING = 256


def main() -> None:
    penguins = load_penguins().dropna(subset=MEASURES)
    penguins = penguins.iloc[np.random.default_rng(5).permutation(len(penguins))]
    tensors: dict[str, Tensor] = {}
    for suffix, part in ("", penguins[:TRAINING]), ("Test", penguins[TRAINING:]):
        measures = part[MEASURES].to_numpy("float64")
        island = [ISLANDS.index(name) for name in part["island"]]
        species = [SPECIES.index(name) for name in part["species"]]
        tensors |= {
            f"measures{suffix}": {
                "shape": list(measures.shape),
                "values": measures.ravel().tolist(),
            },
            f"island{suffix}": {"shape": [len(part)], "dtype": "int32", "values": island},
            f"species{suffix}": {"shape": [len(part)], "dtype": "int32", "values": species},
        }
    about = (
        f"{TRAINING} penguins to learn from and {len(penguins) - TRAINING} to test on: measures holds the length and "
        f"depth of the bill and the length of a flipper in millimeters, and the mass in grams; island is 0 for "
        f"{ISLANDS[0]}, 1 for {ISLANDS[1]}, 2 for {ISLANDS[2]}; species is 0 for {SPECIES[0]}, 1 for "
        f"{SPECIES[1]}, 2 for {SPECIES[2]}."
    )
    source = (
        "Palmer penguins, collected by Kristen Gorman and the Palmer Station LTER, CC0; from the package "
        "palmerpenguins 0.1.6, by python/datasets/penguins.py"
    )
    write_data("penguins", about, source, tensors, COMPACT)


if __name__ == "__main__":
    main()
