"""Programs are named keras.py and tensorflow.py, which Python may take for the packages of that name."""

import sys
from pathlib import Path


def check() -> None:
    """Says what to do where a program was imported in place of the package that it is named after."""
    for name in ("keras", "tensorflow"):
        file = getattr(sys.modules.get(name), "__file__", None)
        if file and Path(file).name == f"{name}.py":
            raise ImportError(
                f"{file} was imported in place of the package {name}, because it lies beside the program. "
                f"Run the program with python -P, which leaves its folder out of the search."
            )


def leave_out(folder: str | Path) -> None:
    """Takes a folder, and the one Python was started in, out of the search for packages."""
    hidden = {Path(folder).resolve(), Path.cwd().resolve()}
    sys.path[:] = [entry for entry in sys.path if Path(entry).resolve() not in hidden]
