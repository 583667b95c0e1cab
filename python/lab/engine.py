"""Chooses and seeds the libraries that compute, so that runs repeat."""

import importlib
import os
import random
import sys
from collections.abc import Mapping, Sequence
from importlib import metadata
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

import numpy as np

BACKENDS = ("tensorflow", "jax", "torch")
SEED = 0

#: How the releases are named in a record, and the names of their packages.
_PACKAGES = {
    "keras": ["keras"],
    "tensorflow": ["tensorflow", "tensorflow-cpu"],
    "jax": ["jax"],
    "torch": ["torch"],
}


def choose(backend: str) -> None:
    """Sets Keras's backend and keeps to the processor. Call it before a library is loaded."""
    os.environ["KERAS_BACKEND"] = backend
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")


def prepare(backend: str) -> None:
    """Chooses the backend and fixes every seed. Call it before the program."""
    choose(backend)
    # Seeds Keras too, which draws its own seeds from here; JAX has no global seed.
    random.seed(SEED)
    np.random.seed(SEED)
    if backend == "tensorflow":
        importlib.import_module("tensorflow").random.set_seed(SEED)
    if backend == "torch":
        importlib.import_module("torch").manual_seed(SEED)


def hide_tensorflow() -> None:
    """Runs what follows as where TensorFlow is not installed. Call it before a library is loaded that loads it.

    An entry of None in `sys.modules` would do less: Keras looks there for the name, and takes it as loaded.
    """
    sys.meta_path[:] = [
        _WithoutTensorFlow if finder is PathFinder else finder for finder in sys.meta_path
    ]


class _WithoutTensorFlow(PathFinder):
    """Finds what is installed, but no TensorFlow."""

    @classmethod
    def find_spec(
        cls, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname == "tensorflow":
            return None
        return PathFinder.find_spec(fullname, path, target)


def versions(backend: str, names: Mapping[str, object]) -> dict[str, str]:
    """The releases that took part: Python, the backend, and Keras where one of the names is of it.

    TensorFlow loads Keras by itself, so that what is loaded says nothing.
    """
    took_part = {"python": ".".join(map(str, sys.version_info[:3]))}
    keras = any(_package_of(value) == "keras" for value in names.values())
    for name in [backend, *(["keras"] if keras else [])]:
        took_part[name] = _version(_PACKAGES[name])
    return took_part


def _package_of(value: object) -> str | None:
    module = value.__name__ if isinstance(value, ModuleType) else getattr(value, "__module__", None)
    return module.split(".")[0] if isinstance(module, str) else None


def _version(packages: list[str]) -> str:
    for package in packages:
        try:
            return metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return "unknown"
