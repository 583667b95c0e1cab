"""Trains in one way, to be measured from outside: python -m peaks <engine> <way> <small> <large> <width> <batch>.

The two folders hold data sets, written by peaks.data_set. It trains on the small one, which loads, traces and starts
all that the way needs, and prints `ready`. For each line that it reads then, it trains on the large one and prints a
line of JSON: the versions, and the loss of the first batch at the end.
"""

import gc
import json
import sys
from pathlib import Path

from lab import engine as engines


def main() -> None:
    engine, name, small, large, width, batch = sys.argv[1:]
    engines.prepare(engine)

    from step_times.network import loss

    from . import in_keras
    from .data_set import DataSet
    from .ways import ways

    first, data = (DataSet(Path(folder), int(width), int(batch)) for folder in (small, large))
    begin = ways(engine)
    if name not in begin:
        sys.exit(f"{engine} has no way {name}; known are: {', '.join(begin)}")
    way = begin[name](first)
    way.train(first)
    versions = engines.versions(engine, vars(in_keras))
    gc.collect()
    print("ready", flush=True)
    for _ in sys.stdin:
        way.train(data)
        at_end = loss(way.weights(), *data.read(0))
        gc.collect()
        print(json.dumps({"versions": versions, "loss": at_end}), flush=True)


main()
