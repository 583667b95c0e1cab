"""Pictures of what a program has learned: show, with the same names as in src/sandbox/lab/module.ts."""

from types import SimpleNamespace

from .field import sample_field
from .images import images_picture
from .matrix import matrix_picture
from .report import check_name
from .scatter import scatter_picture
from .surface import check_surface, sample_surface
from .weights_map import weights_picture

#: For each name a function that makes the picture of the last call.
_calls = {}


def _field(name, predict, x, y):
    """Shows a decision field.

    predict maps points [n, 2] to one logit each [n, 1]; it is sampled on a grid around the data x [n, 2]
    with classes y [n, 1] of 0 and 1. The first call is sampled at once, so that a mistake in it is found
    on its line; after that the newest call is kept and sampled when the program has ended.
    """
    check_name("show.field", name)
    if name not in _calls:
        sample_field(predict, x, y)
    _calls[name] = lambda: sample_field(predict, x, y)


def _images(name, images, captions=()):
    """Shows small pictures [n, height, width] or [n, height, width, 1], each with its caption if there are any."""
    check_name("show.images", name)
    picture = images_picture(images, captions)
    _calls[name] = lambda: picture


def _matrix(name, values, rows="row", columns="column", row_labels=None, column_labels=None):
    """Shows a matrix [rows, columns] as a table whose cells are the darker the larger they are."""
    check_name("show.matrix", name)
    picture = matrix_picture(values, rows, columns, row_labels, column_labels)
    _calls[name] = lambda: picture


def _scatter(name, x, y, classes=None, predicted=None, x_name="x", y_name="y"):
    """Shows points, each with the mark of its class, and what a model says of each x as a line."""
    check_name("show.scatter", name)
    picture = scatter_picture(x, y, classes, predicted, x_name, y_name)
    _calls[name] = lambda: picture


def _surface(name, loss, ranges, paths=None):
    """Shows a loss over two parameters, with the paths of optimizers on it.

    loss maps points [n, 2] to one loss each; it is sampled on a grid over ranges, which names the two:
    {"weight": [-1, 3], "bias": [0, 2]}. paths holds a list of pairs by name. Sampled when show.field is.
    """
    check_name("show.surface", name)
    checked = check_surface(loss, ranges, paths or {})
    if name not in _calls:
        sample_surface(loss, checked)
    _calls[name] = lambda: sample_surface(loss, checked)


def _weights(name, values):
    """Shows a matrix of up to 256 x 256 weights as a map of colors: negative, white at 0, positive."""
    check_name("show.weights", name)
    picture = weights_picture(values)
    _calls[name] = lambda: picture


#: Shows pictures; see the functions above, and src/sandbox/lab/module.ts.
show = SimpleNamespace(
    field=_field,
    images=_images,
    matrix=_matrix,
    scatter=_scatter,
    surface=_surface,
    weights=_weights,
)


def record():
    """Makes the picture of the last call of each name; returns them, by name."""
    pictures = {name: make() for name, make in _calls.items()}
    _calls.clear()
    return pictures
