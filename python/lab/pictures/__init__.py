"""Pictures of what a program has learned: show, with a function for each kind, by the same names as in
src/pictures.

Each other module of this package is a kind: its function of the same name takes what follows the picture's
name, checks it, and returns a function that makes the picture's fields.
"""

import functools
import importlib
import inspect
import pkgutil
from types import SimpleNamespace

from ..report import check_name

#: For each name a function that makes the picture of the last call.
_calls = {}


def _shower(kind):
    """The function of show for a kind, with the words and arguments of the kind's own."""
    call = getattr(importlib.import_module(f".{kind}", __name__), kind)

    @functools.wraps(call)
    def shows(name, *args, **kwargs):
        check_name(f"show.{kind}", name)
        make = call(*args, **kwargs)
        if name not in _calls:
            # A mistake in a function that is sampled is found on the line of the first call.
            make()
        _calls[name] = lambda: {"kind": kind, **make()}

    own = inspect.signature(call)
    first = inspect.Parameter("name", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    shows.__signature__ = own.replace(parameters=[first, *own.parameters.values()])
    return shows


#: Shows pictures: one function for each kind.
show = SimpleNamespace(
    **{module.name: _shower(module.name) for module in pkgutil.iter_modules(__path__)}
)


def record():
    """Makes the picture of the last call of each name; returns them, by name."""
    pictures = {name: make() for name, make in _calls.items()}
    _calls.clear()
    return pictures
