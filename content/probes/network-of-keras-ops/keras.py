import numpy as np
from keras import ops

random = np.random.default_rng(7)
image = random.normal(size=[1, 6, 6, 1]).astype("float32")
kernel = random.normal(size=[3, 3, 1, 2]).astype(
    "float32"
)
weights = random.normal(size=[2, 2, 2, 3]).astype(
    "float32"
)

hidden = ops.relu(
    ops.conv(image, kernel, padding="valid")
)
pooled = ops.max_pool(hidden, 2, strides=2)
logits = ops.einsum("bijc,ijck->bk", pooled, weights)
output = ops.convert_to_numpy(ops.softmax(logits))[0]
print(*(f"{value:.5f}" for value in output))
