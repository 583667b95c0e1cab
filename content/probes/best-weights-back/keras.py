import keras
import numpy as np

one, zero = np.ones([1, 1]), np.zeros([1, 1])


def weight(**arguments):
    layer = keras.layers.Dense(
        1, use_bias=False, kernel_initializer="ones"
    )
    model = keras.Sequential([keras.Input([1]), layer])
    # Each step makes the weight -2 times what it was.
    model.compile(keras.optimizers.SGD(1.5), "mse")
    stop = keras.callbacks.EarlyStopping(
        patience=1, **arguments
    )
    given = {"validation_data": (one, zero), "verbose": 0}
    model.fit(
        one, zero, epochs=9, callbacks=stop, **given
    )
    return layer.get_weights()[0].item()


print("told:", weight(restore_best_weights=True))
print("untold:", weight())
