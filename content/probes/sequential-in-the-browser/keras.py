import json

import keras
import numpy as np

read = keras.layers.Dense(1, name="read")
model = keras.Sequential(
    [keras.Input([2]), read], name="net"
)
read.set_weights([np.array([[1], [2]]), np.array([0.5])])

topology = json.loads(model.to_json())
for layer in topology["config"]["layers"]:
    shapes = [
        key for key in layer["config"] if "shape" in key
    ]
    print(layer["class_name"], *shapes)
print(*[weight.path for weight in model.weights])
print(model.predict(np.array([[3, 4]]), verbose=0))
