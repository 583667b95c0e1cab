import keras

labels = keras.ops.array([1.0, 1.0, 0.0, 1.0, 0.0, 0.0])
guesses = keras.ops.array([0.9, 0.2, 0.7, 0.6, 0.1, 0.2])
precision = keras.metrics.Precision()(labels, guesses)
value = float(precision)
print(f"precision: {value}")
