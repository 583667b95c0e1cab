"""What the parts of the module hand to each other."""

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

#: A tensor of any framework, an array, or a list: they have no type in common.
Tensor: TypeAlias = object

#: An array of numbers of any type, and of float32.
Array: TypeAlias = npt.NDArray[Any]
Float32Array: TypeAlias = npt.NDArray[np.float32]

#: A picture as a record has it, in the values of JSON: what its kind says of it, by name.
Fields: TypeAlias = dict[str, Any]

#: Makes the picture of a call, when the program has ended.
Make: TypeAlias = Callable[[], Fields]
