import os

import keras

print("at the import:", keras.config.backend())
os.environ["KERAS_BACKEND"] = "jax"
keras = __import__("keras")
print("variable set after it:", keras.config.backend())
keras.config.set_backend("jax")
print("after set_backend:", keras.config.backend())
keras = __import__("keras")
print("imported once more:", keras.config.backend())
