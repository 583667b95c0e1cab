import keras
import numpy as np

layer = keras.layers.Dense(1)
model = keras.Sequential([keras.Input([1]), layer])
model.compile(optimizer="sgd", loss="mse")
stop = keras.callbacks.EarlyStopping(monitor="val_los")
one = np.ones([1, 1], "float32")
model.fit(
    one,
    one,
    epochs=9,
    validation_data=(one, one),
    callbacks=[stop],
    verbose=0,
)
