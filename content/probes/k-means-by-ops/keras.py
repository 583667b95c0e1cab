import keras
import numpy as np
from keras import ops

random = np.random.default_rng(3)
middles = np.repeat([[0, 0], [4, 0], [0, 4]], 50, axis=0)
points = middles + random.normal(0, 0.5, [150, 2])
points = ops.convert_to_tensor(points, "float32")
centers = points[::50]
for _ in range(10):
    apart = (points[:, None] - centers[None]) ** 2
    nearest = ops.argmin(ops.sum(apart, axis=2), axis=1)
    member = ops.transpose(ops.one_hot(nearest, 3))
    sizes = ops.sum(member, axis=1)[:, None]
    centers = member @ points / sizes
for x, y in ops.convert_to_numpy(centers):
    print(f"{x:.3f} {y:.3f}")
names = [*dir(keras), *dir(keras.layers)]
print("KMeans" in names)
