import keras
import numpy as np

drawn = []


def batches():
    for number in range(10):
        drawn.append(number)
        yield np.ones([4, 1]), np.ones([4, 1])


model = keras.Sequential(
    [keras.Input([1]), keras.layers.Dense(1)]
)
model.compile("sgd", "mse")
model.fit(
    batches(), epochs=4, steps_per_epoch=4, verbose=0
)
steps = int(model.optimizer.iterations)
print(len(drawn), "batches drawn,", steps, "steps")
