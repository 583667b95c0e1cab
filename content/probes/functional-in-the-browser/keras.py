import json

import keras

x = keras.Input([2], name="x")
y = keras.layers.Dense(1, name="read")(x)
model = keras.Model(x, y, name="net")

config = json.loads(model.to_json())["config"]
for node in config["layers"][1]["inbound_nodes"]:
    print(*node["args"][0]["config"]["keras_history"])
print(config["input_layers"], config["output_layers"])
print(*[weight.path for weight in model.weights])
