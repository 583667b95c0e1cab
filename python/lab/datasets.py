"""Reads the data sets of content/data."""

import json
import os
from collections import namedtuple
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np

from .report import check_name
from .types import Array

_BESIDE = Path(__file__).resolve().parent / "data"
_PROJECT = Path(__file__).resolve().parents[1].parent / "content" / "data"
#: Where the files lie: beside the module, where it left the project with its data. LAB_DATA names another
#: folder.
FOLDER = Path(os.environ.get("LAB_DATA", _BESIDE if _BESIDE.is_dir() else _PROJECT))


class Data(Protocol):
    """A named tuple with a field for each tensor, which the file names."""

    def __iter__(self) -> Iterator[Array]: ...

    def __getattr__(self, name: str) -> Array: ...


def data(name: str) -> Data:
    """A data set as a named tuple of arrays: x, y = data("moons"), or data("moons").x."""
    check_name("data", name)
    tensors = parse(name, read(name))
    named = cast(Callable[..., Data], namedtuple("Data", tensors))
    return named(**tensors)


def read(name: str) -> str:
    """The text of a data set's file."""
    known = sorted(file.stem for file in FOLDER.glob("*.json"))
    if name not in known:
        names = ", ".join(known) or f"none in {FOLDER}"
        raise ValueError(f'there is no data set "{name}"; known are: {names}')
    return (FOLDER / f"{name}.json").read_text(encoding="utf-8")


def parse(name: str, text: str) -> dict[str, Array]:
    """The tensors of a data set's text as arrays, float32 where the file names no type."""
    try:
        file = json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f'data("{name}"): the file is not valid JSON: {error}') from None
    tensors = file.get("tensors") if isinstance(file, dict) else None
    if not isinstance(tensors, dict) or not tensors:
        raise ValueError(f'data("{name}"): the file has no "tensors"')
    return {
        key: _array(f'data("{name}"), tensor "{key}"', tensor) for key, tensor in tensors.items()
    }


def _array(where: str, tensor: dict[str, Any]) -> Array:
    dtype = tensor.get("dtype", "float32")
    if dtype not in ("float32", "int32"):
        raise ValueError(f'{where}: "dtype" must be float32 or int32, not {dtype}')
    try:
        return np.array(tensor["values"], dtype=dtype).reshape(tensor["shape"])
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f'{where}: expected "shape" and as many "values": {error}') from None
