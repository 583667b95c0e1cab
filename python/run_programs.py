"""Runs programs of labs one after the other, each in a process of its own that has the libraries already.

python run_programs.py tensorflow|jax|torch reads a line of JSON for each program, {"program": path,
"out": path, "seconds": the longest it may take}, and answers it with a line, {"code": exit code,
"stdout": text, "output": text}, as python -m lab would end and print; the output is all that it printed,
errors last. Loading the libraries takes longer than most
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
    logs = [Path(f"{job['out']}.{stream}") for stream in ("stdout", "stderr")]
    arguments = [job["program"], "--backend", backend, "--out", job["out"]]
    process = PROCESSES.Process(target=run, args=(arguments, logs))
    process.start()
    process.join(job["seconds"])
    ended = process.exitcode is not None
    process.kill()
    stdout, stderr = [log.read_text(errors="replace") if log.exists() else "" for log in logs]
    if not ended:
        late = f"\nstopped after {job['seconds']} s"
        return {"code": 124, "stdout": stdout, "output": stdout + stderr + late}
    return {"code": process.exitcode, "stdout": stdout, "output": stdout + stderr}


def run(arguments, logs):
    """What the process does: python -m lab, printing to the logs, standard output and errors."""
    for descriptor, log in enumerate(logs, start=1):
        with log.open("wb") as file:
            os.dup2(file.fileno(), descriptor)
    # In the order in which a program and the library under it print.
    sys.stdout.reconfigure(line_buffering=True)
    sys.argv = ["lab", *arguments]
    runpy.run_module("lab", run_name="__main__")


if __name__ == "__main__":
    main()
