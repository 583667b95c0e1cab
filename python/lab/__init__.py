"""What `from lab import …` gives a Python program: the same names as src/sandbox/lab/module.ts."""

from . import _shadow

_shadow.check()

from . import ask
from .datasets import data
from .glorot import glorot
from .normal import normal
from .pictures import show
from .report import plot, progress

__all__ = ["ask", "data", "glorot", "normal", "plot", "progress", "show"]
