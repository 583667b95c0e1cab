import keras
import numpy as np

images = np.ones([2, 8, 8, 3], "float32")
numbers, words = np.array([1, 2]), np.array(["a", "b"])
pair = [numbers, numbers]
given = [
    ("Rescaling", {"scale": 0.5}, images),
    ("Resizing", {"height": 4, "width": 4}, images),
    ("RandomFlip", {}, images),
    ("Normalization", {"mean": 0, "variance": 1}, images),
    ("Discretization", {"bin_boundaries": [0.5]}, images),
    ("CategoryEncoding", {"num_tokens": 4}, numbers),
    ("Hashing", {"num_bins": 4}, numbers),
    ("HashedCrossing", {"num_bins": 4}, pair),
    ("IntegerLookup", {"vocabulary": [1, 2]}, numbers),
    ("StringLookup", {"vocabulary": ["a"]}, words),
    ("TextVectorization", {"vocabulary": ["a"]}, words),
]
for name, arguments, values in given:
    try:
        getattr(keras.layers, name)(**arguments)(values)
        print(name, "works")
    except ImportError as error:
        print(name, "raises:", str(error)[:40])
