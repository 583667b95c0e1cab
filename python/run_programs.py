"""Runs Python programs, each in a process of its own that has the libraries already.

python run_programs.py tensorflow|jax|torch reads a line of JSON for each program, a RunRequest, starts it at
once, and writes a line, an Answer, when it has ended as python -m lab would end, or python itself for a script.
Loading the libraries takes longer than most programs: they are loaded once, and each process is forked off this
one. Where processes cannot be forked safely, each loads them anew.
"""

import gc
import importlib
import io
import json
import math
import multiprocessing
import os
import runpy
import sys
import tempfile
import time
from collections.abc import Iterable
from multiprocessing import connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple, NotRequired, TypedDict

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


class Answer(ProcessExit):
    """How the program ended that was to write this run file."""

    out: str


class Running(NamedTuple):
    """A program that has started; it is to end before this time of the monotonic clock."""

    request: RunRequest
    process: BaseProcess
    logs: list[Path]
    deadline: float


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
    for answer in answered(backend, sys.stdin.fileno()):
        print(json.dumps(answer), file=answers, flush=True)


def answered(backend: str, requests: int) -> Iterable[Answer]:
    """Starts the programs that are asked for on a file descriptor, and yields how each ended, until all have."""
    running: list[Running] = []
    text, is_open = b"", True
    while is_open or running:
        left = min((one.deadline for one in running), default=math.inf) - time.monotonic()
        awaited = [*(one.process.sentinel for one in running), *([requests] if is_open else [])]
        ready = connection.wait(awaited, None if left == math.inf else max(0, left))
        if requests in ready:
            read = os.read(requests, 65536)
            is_open = read != b""
            *lines, text = (text + read).split(b"\n")
            running += [start(backend, json.loads(line)) for line in lines]
        for one in list(running):
            if one.process.sentinel in ready or one.deadline <= time.monotonic():
                running.remove(one)
                yield finish(one)


def start(backend: str, request: RunRequest) -> Running:
    """Starts a program in a process of its own."""
    logs = [Path(f"{request['out']}.{stream}") for stream in ("stdout", "stderr")]
    process = PROCESSES.Process(target=run, args=(backend, request, logs))
    process.start()
    return Running(request, process, logs, time.monotonic() + request["seconds"])


def finish(program: Running) -> Answer:
    """How a program ended whose process has, or whose time is over: it is killed then."""
    request, process, logs, _ = program
    # A process that has ended lets go of what it is waited for by, a moment before its exit code is there.
    ended = connection.wait([process.sentinel], 0) != []
    if not ended:
        process.kill()
    process.join()
    stdout, stderr = [log.read_text(errors="replace") if log.exists() else "" for log in logs]
    code = process.exitcode if ended else 124
    late = "" if ended else f"\nstopped after {request['seconds']} s"
    return {
        "out": request["out"],
        "code": code,
        "stdout": stdout,
        "output": stdout + stderr + late,
    }


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
