"""Pictures of what a program has learned: show, with a function for each kind, by the same names as in
src/pictures.

Each other module of this package is a kind: its function of the same name takes what follows the picture's
name, checks it, and returns a function that makes the picture's fields.
"""

import functools
import importlib
import inspect
import pkgutil
from collections.abc import Callable
from types import SimpleNamespace

from ..report import check_name
from ..types import Fields, Make

#: For each name a function that makes the picture of the last call.
_calls: dict[str, Make] = {}


def _shower(kind: str) -> Callable[..., None]:
    """The function of show for a kind, with the words and arguments of the kind's own."""
    call: Callable[..., Make] = getattr(importlib.import_module(f".{kind}", __name__), kind)

    def shows(name: str, *args: object, **kwargs: object) -> None:
        check_name(f"show.{kind}", name)
        keep(kind, name, call(*args, **kwargs))

    own = inspect.signature(call)
    first = inspect.Parameter("name", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=str)
    signature = own.replace(parameters=[first, *own.parameters.values()], return_annotation=None)
    functools.update_wrapper(shows, call)
    vars(shows)["__signature__"] = signature
    return shows


#: Shows pictures: one function for each kind.
show = SimpleNamespace(
    **{module.name: _shower(module.name) for module in pkgutil.iter_modules(__path__)}
)


def keep(kind: str, name: str, make: Make) -> None:
    """Keeps what makes the picture of a name until the program has ended, in place of what did before."""
    if name not in _calls:
        # A mistake in a function that is sampled is found on the line of the first call.
        make()
    _calls[name] = lambda: {"kind": kind, **make()}


def record() -> dict[str, Fields]:
    """Makes the picture of the last call of each name; returns them, by name."""
    pictures = {name: make() for name, make in _calls.items()}
    _calls.clear()
    return pictures
