"""Shapes that a program asks for."""

import math


def size_of(called: str, shape: tuple[int, ...]) -> int:
    """How many values a shape holds; raises an error where it is none."""
    if not all(isinstance(length, int) and length > 0 for length in shape):
        lengths = ", ".join(map(str, shape))
        raise TypeError(
            f"{called}({lengths}): pass each length of the shape as a positive integer, "
            f"as in {called}(2, 16)"
        )
    return math.prod(shape)
