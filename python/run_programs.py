"""Runs Python programs one after the other, each in a process of its own that has the libraries already.

python run_programs.py tensorflow|jax|torch reads a line of JSON for each program, a RunRequest, and answers
it with a line, a ProcessExit, as python -m lab would end and print, or python itself for a script. Loading the libraries takes longer than
most programs: they are loaded once, and each process is forked off this one. Where processes cannot be
forked safely, each loads them anew.
"""

import gc
import importlib
import io
import json
import multiprocessing
import os
import runpy
import sys
import tempfile
from pathlib import Path
from typing import NotRequired, TypedDict

import numpy as np

from lab import engine

if sys.platform == "linux":
    PROCESSES = multiprocessing.get_context("fork")
else:
    PROCESSES = multiprocessing.get_context("spawn")


class RunRequest(TypedDict):
    """A program, the run file that it writes, and the seconds that it may take.

    A script runs as a reader starts it, unseeded, and writes no run file. Without TensorFlow a program runs as
    where that is not installed.
    """

    program: str
    out: str
    seconds: float
    script: NotRequired[bool]
    withoutTensorFlow: NotRequired[bool]


class ProcessExit(TypedDict):
    """How a program ended and what it printed: to its standard output, and in all, errors last."""

    code: int | None
    stdout: str
    output: str


def main() -> None:
    backend = sys.argv[1]
    # What a library prints while it loads is no answer.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    # Seeds are the program's: it fixes them, or means to run without.
    engine.choose(backend)
    for name in (backend, "keras"):
        importlib.import_module(name)
    # A forked program that collects garbage need not walk through the libraries' objects, nor copy them.
    gc.freeze()
    for line in sys.stdin:
        request: RunRequest = json.loads(line)
        print(json.dumps(finish(backend, request)), file=answers, flush=True)


def finish(backend: str, request: RunRequest) -> ProcessExit:
    """Runs a program to its end; its exit code and what it printed."""
    logs = [Path(f"{request['out']}.{stream}") for stream in ("stdout", "stderr")]
    process = PROCESSES.Process(target=run, args=(backend, request, logs))
    process.start()
    process.join(request["seconds"])
    ended = process.exitcode is not None
    process.kill()
    stdout, stderr = [log.read_text(errors="replace") if log.exists() else "" for log in logs]
    if not ended:
        late = f"\nstopped after {request['seconds']} s"
        return {"code": 124, "stdout": stdout, "output": stdout + stderr + late}
    return {"code": process.exitcode, "stdout": stdout, "output": stdout + stderr}


def run(backend: str, request: RunRequest, logs: list[Path]) -> None:
    """What the process does: python -m lab or python, printing to the logs, standard output and errors."""
    for descriptor, log in enumerate(logs, start=1):
        with log.open("wb") as file:
            os.dup2(file.fileno(), descriptor)
    # In the order in which a program and the library under it print.
    assert isinstance(sys.stdout, io.TextIOWrapper)
    sys.stdout.reconfigure(line_buffering=True)
    # What a program writes beside itself goes with it, and what the libraries write while they compile.
    folder = str(Path(request["program"]).parent)
    os.chdir(folder)
    tempfile.tempdir = os.environ["TMPDIR"] = folder
    if request.get("script"):
        # The process inherits NumPy's generator as it stood.
        np.random.seed()
        sys.argv = [request["program"]]
        runpy.run_path(request["program"], run_name="__main__")
    else:
        if backend == "tensorflow":
            leave_graphs_as_written()
        hiding = ["--without-tensorflow"] if request.get("withoutTensorFlow") else []
        sys.argv = [
            "lab",
            request["program"],
            "--backend",
            backend,
            "--out",
            request["out"],
            *hiding,
        ]
        runpy.run_module("lab", run_name="__main__")


def leave_graphs_as_written() -> None:
    """Turns off Grappler, which rewrites the graphs of each new iterator of `tf.data`, two an epoch of `fit`.

    On data this small that takes longer than the training: 100 epochs of one batch take 3.1 s of processor time
    with it and 1.2 s without.
    """
    tf = importlib.import_module("tensorflow")
    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})


if __name__ == "__main__":
    main()
