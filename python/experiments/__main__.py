"""Runs variants of an experiment: python -m experiments <runs.json> <out.json>.

The first file holds a list of {"framework", "settings", "epochs", "seed"}. The second gets the versions
and, run by run, the accuracy on the test digits after each epoch.
"""

import json
import sys
from pathlib import Path

from lab import data, engine

engine.prepare("tensorflow")

import tensorflow as tf  # noqa: E402

from . import in_keras, in_tensorflow  # noqa: E402
from .settings import Digits, read_settings  # noqa: E402

FRAMEWORKS = {"keras": in_keras.train, "tensorflow": in_tensorflow.train}


def main() -> None:
    runs_file, out_file = map(Path, sys.argv[1:])
    # The matrices are too small to be shared among processors.
    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    digits = Digits(*data("all-digits"))
    runs = json.loads(runs_file.read_text())
    curves = []
    for number, run in enumerate(runs, start=1):
        train = FRAMEWORKS[run["framework"]]
        settings = read_settings(run["settings"])
        curves.append(train(settings, digits, run["epochs"], run["seed"]))
        print(f"{number} of {len(runs)}", flush=True)
    versions = engine.versions("tensorflow", vars(in_keras))
    out_file.write_text(json.dumps({"versions": versions, "curves": curves}))


main()
