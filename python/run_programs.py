"""Runs programs of labs one after the other, each in a process of its own that has the libraries already.

python run_programs.py tensorflow|jax|torch reads a line of JSON for each program, a RunRequest, and answers
it with a line, a ProcessExit, as python -m lab would end and print. Loading the libraries takes longer than
most programs: they are loaded once, and each process is forked off this one. Where processes cannot be
forked safely, each loads them anew.
"""

import importlib
import io
import json
import multiprocessing
import os
import runpy
import sys
from pathlib import Path
from typing import TypedDict

from lab import engine

if sys.platform == "linux":
    PROCESSES = multiprocessing.get_context("fork")
else:
    PROCESSES = multiprocessing.get_context("spawn")


class RunRequest(TypedDict):
    """A program, the run file that it writes, and the seconds that it may take."""

    program: str
    out: str
    seconds: float


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
    engine.prepare(backend)
    importlib.import_module("keras")
    for line in sys.stdin:
        request: RunRequest = json.loads(line)
        print(json.dumps(finish(backend, request)), file=answers, flush=True)


def finish(backend: str, request: RunRequest) -> ProcessExit:
    """Runs a program to its end; its exit code and what it printed."""
    logs = [Path(f"{request['out']}.{stream}") for stream in ("stdout", "stderr")]
    arguments = [request["program"], "--backend", backend, "--out", request["out"]]
    process = PROCESSES.Process(target=run, args=(arguments, logs))
    process.start()
    process.join(request["seconds"])
    ended = process.exitcode is not None
    process.kill()
    stdout, stderr = [log.read_text(errors="replace") if log.exists() else "" for log in logs]
    if not ended:
        late = f"\nstopped after {request['seconds']} s"
        return {"code": 124, "stdout": stdout, "output": stdout + stderr + late}
    return {"code": process.exitcode, "stdout": stdout, "output": stdout + stderr}


def run(arguments: list[str], logs: list[Path]) -> None:
    """What the process does: python -m lab, printing to the logs, standard output and errors."""
    for descriptor, log in enumerate(logs, start=1):
        with log.open("wb") as file:
            os.dup2(file.fileno(), descriptor)
    # In the order in which a program and the library under it print.
    assert isinstance(sys.stdout, io.TextIOWrapper)
    sys.stdout.reconfigure(line_buffering=True)
    sys.argv = ["lab", *arguments]
    runpy.run_module("lab", run_name="__main__")


if __name__ == "__main__":
    main()
