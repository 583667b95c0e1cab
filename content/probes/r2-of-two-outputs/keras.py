import keras

targets = keras.ops.array(
    [[1.0, 10.0], [2.0, 20.0], [3.0, 40.0]]
)
outputs = keras.ops.array(
    [[1.5, 10.0], [2.0, 22.0], [2.0, 40.0]]
)
r2 = keras.metrics.R2Score()(targets, outputs)
value = float(r2)
print(f"r2: {value}")
