import keras

draw = keras.random.normal([1], seed=1)
print(f"first: {float(draw[0])}")
