import keras

x = keras.ops.ones([4, 3])
hidden = keras.layers.Dense(8, name="hidden")
model = keras.Sequential([keras.Input([2]), hidden])
model.compile("sgd", "mse")
try:
    model.fit(x, keras.ops.ones([4, 8]), verbose=0)
except ValueError as error:
    lines = str(error).splitlines()
    bold = [a for a in lines if "'hidden'" in a]
    print(bold[0][4:-4])
