"""Small pictures on one scale, as src/pictures/images.ts makes them."""

from ..arrays import to_floats, to_numpy, to_texts
from ..limits import check_size


def images(images, captions=()):
    """Shows small pictures [n, height, width] or [n, height, width, 1], each with its caption if there are any."""
    images = to_numpy(images)
    color = images.ndim == 4 and images.shape[3] != 1
    if images.ndim not in (3, 4) or color or 0 in images.shape[1:]:
        raise TypeError(
            "show.images: images must be a tensor of shape [n, height, width] or [n, height, width, 1], "
            f"got shape {list(images.shape)}"
        )
    count, height, width = images.shape[:3]
    check_size("show.images", "labels", "images", count, "slice the tensor")
    check_size("show.images", "cells", "pixels", images.size, "slice the tensor")
    none = hasattr(captions, "__len__") and len(captions) == 0
    captions = [] if none else to_texts("show.images", "captions", captions, count)
    picture = {
        "count": count,
        "height": height,
        "width": width,
        "values": to_floats(images),
        "captions": captions,
    }
    return lambda: picture
