"""Writes what a program did, in the form of recordedRun in src/content/lab.ts."""

import json
import math


def write(path, program, engine, versions, series, pictures):
    """Writes one run."""
    run = {
        "program": program,
        "engine": engine,
        "versions": versions,
        "series": series,
        "pictures": pictures,
    }
    path.write_text(json.dumps(_finite(run), allow_nan=False))


def write_error(path, versions, error, line):
    """Writes how a run failed, in the form of WrittenError in scripts/labs/program-run.ts."""
    failed = {"class": type(error).__name__, "message": str(error)}
    if line is not None:
        failed["line"] = line
    path.write_text(json.dumps({"versions": versions, "error": failed}))


def _finite(value):
    """JSON has no NaN and no infinities: objects stand for them, since a text can be a label "NaN"."""
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        name = "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
        return {"notFinite": name}
    return value
