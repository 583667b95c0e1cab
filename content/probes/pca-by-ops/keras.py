import numpy as np
from keras import ops

random = np.random.default_rng(5)
mixed = random.normal(size=[200, 3]) @ random.normal(
    size=[3, 4]
)
points = ops.convert_to_tensor(mixed.astype("float32"))

centered = points - ops.mean(points, axis=0)
_, spread, axes = ops.svd(centered, full_matrices=False)
variance = ops.convert_to_numpy(spread) ** 2 / (200 - 1)
print(
    "variance:", *(f"{value:.3f}" for value in variance)
)
codes = ops.convert_to_numpy(
    centered @ ops.transpose(axes[:2])
)
print(
    "variance of the codes:",
    *(
        f"{value:.3f}"
        for value in codes.var(axis=0, ddof=1)
    ),
)
