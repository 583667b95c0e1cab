"""Runs programs of labs one after the other, each in a process of its own that has the libraries already.

python run_programs.py tensorflow|jax|torch reads a line of JSON for each program, {"program": path,
"out": path, "seconds": the longest it may take}, and answers it with a line, {"code": exit code,
"output": text}, as python -m lab would end and print. Loading the libraries takes longer than most
programs: they are loaded once, and each process is forked off this one. Where processes cannot be forked
safely, each loads them anew.
"""

import importlib
import json
import multiprocessing
import os
import runpy
import sys
from pathlib import Path

from lab import engine

PROCESSES = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


def main():
    backend = sys.argv[1]
    # What a library prints while it loads is no answer.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    engine.prepare(backend)
    importlib.import_module("keras")
    for line in sys.stdin:
        job = json.loads(line)
        print(json.dumps(finish(backend, job)), file=answers, flush=True)


def finish(backend, job):
    """Runs a program to its end; its exit code and what it printed."""
    log = Path(f"{job['out']}.log")
    arguments = [job["program"], "--backend", backend, "--out", job["out"]]
    process = PROCESSES.Process(target=run, args=(arguments, log))
    process.start()
    process.join(job["seconds"])
    ended = process.exitcode is not None
    process.kill()
    output = log.read_text(errors="replace") if log.exists() else ""
    if not ended:
        return {"code": 124, "output": f"{output}\nstopped after {job['seconds']} s"}
    return {"code": process.exitcode, "output": output}


def run(arguments, log):
    """What the process does: python -m lab, printing to the log."""
    with log.open("wb") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    sys.argv = ["lab", *arguments]
    runpy.run_module("lab", run_name="__main__")


if __name__ == "__main__":
    main()
