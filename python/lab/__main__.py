"""Runs a lab's program: python -m lab <program.py> [--backend …] [--without-tensorflow] [--out file.json]."""

import argparse
import sys
import traceback
from pathlib import Path

from . import _shadow, engine, pictures, report, run_file
from .random import generator


def main() -> None:
    options = parse_arguments()
    program: Path = options.program.resolve()
    _shadow.leave_out(program.parent)
    engine.prepare(options.backend)
    if options.without_tensorflow:
        engine.hide_tensorflow()
    series = report.record() if options.out else None
    generator.restart()
    names: dict[str, object] = {"__name__": "__main__", "__file__": str(program)}
    try:
        run(program, names)
        shown = pictures.record()
    except Exception as error:
        traceback.print_exc()
        line = line_of(error, program)
        if options.out:
            versions = engine.versions(options.backend, names)
            run_file.write_error(options.out, versions, error, line)
        place = program.name if line is None else f"{program.name}:{line}"
        message = " ".join(str(error).split())
        if options.without_tensorflow and getattr(error, "name", None) == "tensorflow":
            message += ", since TensorFlow is hidden here: this runs as where it is not installed"
        sys.exit(f"{place}: {type(error).__name__}: {message}")
    if series is not None:
        versions = engine.versions(options.backend, names)
        run_file.write(options.out, program.stem, options.backend, versions, series, shown)


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m lab", description="Runs a lab's program.")
    parser.add_argument("program", type=Path)
    parser.add_argument("--backend", choices=engine.BACKENDS, default="tensorflow")
    parser.add_argument(
        "--without-tensorflow",
        action="store_true",
        help="hide TensorFlow from all that is imported",
    )
    parser.add_argument(
        "--out", type=Path, help="write the run to this file instead of printing it"
    )
    options = parser.parse_args()
    if not options.program.is_file():
        parser.error(f"there is no file {options.program}")
    if options.without_tensorflow and options.backend == "tensorflow":
        parser.error("without TensorFlow a program runs on jax or torch: give --backend")
    return options


def run(program: Path, names: dict[str, object]) -> None:
    """Runs the program's text as a script, with these names for its own."""
    code = compile(program.read_text(encoding="utf-8"), str(program), "exec")
    exec(code, names)


def line_of(error: Exception, program: Path) -> int | None:
    """The line of the program in which an error arose; None where it is not known."""
    if isinstance(error, SyntaxError) and error.filename == str(program):
        return error.lineno
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == str(program)]
    return lines[-1] if lines else None


main()
