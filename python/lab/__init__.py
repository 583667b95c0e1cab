"""What `from lab import …` gives a Python program: the same names as src/sandbox/lab/module.ts."""

from . import _shadow

_shadow.check()

from .datasets import data
from .pictures import show
from .report import plot, progress
from .weights import glorot, normal

__all__ = ["data", "glorot", "normal", "plot", "progress", "show"]
