"""Runs a lab's program: python -m lab <program.py> [--backend tensorflow|jax|torch] [--out file.json]."""

import argparse
import sys
import traceback
from pathlib import Path

from . import _shadow, engine, pictures, report, run_file, weights


def main():
    options = parse_arguments()
    program = options.program.resolve()
    _shadow.leave_out(program.parent)
    engine.prepare(options.backend)
    series = report.record() if options.out else None
    weights.restart()
    try:
        names = run(program)
        shown = pictures.record()
    except Exception as error:
        traceback.print_exc()
        message = " ".join(str(error).split())
        sys.exit(f"{place(error, program)}: {type(error).__name__}: {message}")
    if options.out:
        versions = engine.versions(options.backend, names)
        run_file.write(options.out, program.stem, options.backend, versions, series, shown)


def parse_arguments():
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m lab", description="Runs a lab's program.")
    parser.add_argument("program", type=Path)
    parser.add_argument("--backend", choices=engine.BACKENDS, default="tensorflow")
    parser.add_argument(
        "--out", type=Path, help="write the run to this file instead of printing it"
    )
    return parser.parse_args()


def run(program):
    """Runs the program's text as a script; returns its names."""
    code = compile(program.read_text(encoding="utf-8"), str(program), "exec")
    names = {"__name__": "__main__", "__file__": str(program)}
    exec(code, names)
    return names


def place(error, program):
    """The program's name with the line of the error, as far as it is known."""
    if isinstance(error, SyntaxError) and error.filename == str(program):
        return f"{program.name}:{error.lineno}"
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == str(program)]
    return f"{program.name}:{lines[-1]}" if lines else program.name


main()
