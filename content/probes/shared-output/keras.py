import keras

shared = keras.layers.Dense(3, name="shared")
first = shared(keras.Input([4]))
second = shared(keras.Input([4]))
print("first:", shared.output is first)
print("second:", shared.output is second)
