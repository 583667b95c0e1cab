"""Small pictures on one scale, as src/sandbox/lab/images.ts makes them."""

import numpy as np

from .arrays import to_numpy

#: The most pictures, and the most pixels of all of them together: LIMITS in src/sandbox/protocol.ts.
MOST_IMAGES = 64
MOST_PIXELS = 256 * 256


def images_picture(images, captions=()):
    """The picture of a tensor [n, height, width] or [n, height, width, 1], with a caption for each image."""
    images = to_numpy(images)
    if images.ndim not in (3, 4) or images.ndim == 4 and images.shape[3] != 1:
        raise TypeError(
            "show.images: images must be a tensor of shape [n, height, width] or [n, height, width, 1], "
            f"got shape {list(images.shape)}"
        )
    count, height, width = images.shape[:3]
    if count > MOST_IMAGES:
        raise ValueError(
            f"show.images: at most {MOST_IMAGES} images can be shown, got {count}; slice the tensor"
        )
    if height * width == 0 or images.size > MOST_PIXELS:
        raise ValueError(
            f"show.images: the images must have between 1 and {MOST_PIXELS} pixels together"
        )
    captions = list(captions)
    if not all(isinstance(text, str) for text in captions) or len(captions) not in (0, count):
        raise TypeError(
            f"show.images: captions must be a list of {count} texts, one for each image"
        )
    return {
        "kind": "images",
        "count": count,
        "height": height,
        "width": width,
        "values": images.astype(np.float32).ravel().tolist(),
        "captions": captions,
    }
