"""Measures ways to write a training step: python -m step_times <engine> <jobs.json> <out.json>.

The first file holds a list of {"way", "size": {"batch", "width"}, "steps", "rounds"}. The second gets the
versions and, job by job, the milliseconds of the first step; those of a step in each round of `steps`
steps, after a round that is not counted; and the loss of the first batch at the end.
"""

import json
import sys
import time
from importlib import metadata
from pathlib import Path
from typing import TypedDict

from lab import engine as engines

ENGINE, JOBS, OUT = sys.argv[1:]
engines.prepare(ENGINE)

from . import in_keras  # noqa: E402
from .network import Size, Way, loss, start  # noqa: E402
from .ways import ways  # noqa: E402


class Job(TypedDict):
    """A way, how large a step is, and how many of them are timed together, how often."""

    way: str
    size: dict[str, int]
    steps: int
    rounds: int


class Measured(TypedDict):
    """What a job took, in milliseconds, and the loss that shows what was computed."""

    first: float
    rounds: list[float]
    loss: float


def main() -> None:
    jobs: list[Job] = json.loads(Path(JOBS).read_text())
    begin = ways(ENGINE)
    unknown = {job["way"] for job in jobs} - set(begin)
    if unknown:
        sys.exit(f"{ENGINE} has no way {', '.join(sorted(unknown))}; known are: {', '.join(begin)}")
    measured = []
    for job in jobs:
        size = Size(**job["size"])
        given = start(size, job["steps"])
        way = begin[job["way"]](given)
        first = milliseconds(way, 1)
        way.train(job["steps"])
        rounds = [milliseconds(way, job["steps"]) / job["steps"] for _ in range(job["rounds"])]
        at_end = loss(way.weights(), *given.batches()[0])
        measured.append(Measured(first=first, rounds=rounds, loss=at_end))
    versions = engines.versions(ENGINE, vars(in_keras))
    if "tf_keras" in sys.modules:
        versions["tf_keras"] = metadata.version("tf_keras")
    Path(OUT).write_text(json.dumps({"versions": versions, "measured": measured}))


def milliseconds(way: Way, steps: int) -> float:
    """How long so many steps take."""
    begun = time.perf_counter()
    way.train(steps)
    return 1000 * (time.perf_counter() - begun)


main()
