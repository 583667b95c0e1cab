"""Writes a file of content/data, as the lab module of each language reads it.

The other scripts of this folder made those files. None of them is needed to run a lab.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NotRequired, TypedDict

FOLDER = Path(__file__).resolve().parents[2] / "content" / "data"


class Tensor(TypedDict):
    """A tensor as a file has it: float32 where it names no type."""

    shape: list[int]
    dtype: NotRequired[str]
    values: Sequence[float]


def write_data(
    name: str,
    about: str,
    source: str,
    tensors: Mapping[str, Tensor],
    separators: tuple[str, str] | None = None,
) -> None:
    """Writes content/data/<name>.json, a tensor a line; `separators` are those of json.dumps."""
    lines = [
        f"    {json.dumps(key)}: {json.dumps(tensor, separators=separators)}"
        for key, tensor in tensors.items()
    ]
    (FOLDER / f"{name}.json").write_text(
        "{\n"
        f'  "about": {json.dumps(about)},\n'
        f'  "source": {json.dumps(source)},\n'
        '  "tensors": {\n' + ",\n".join(lines) + "\n  }\n}\n"
    )


#: JSON without spaces, for data sets of many numbers.
COMPACT = (",", ":")
