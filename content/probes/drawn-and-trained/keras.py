import keras
import numpy as np

drawn = []
steps = []


def batches():
    for number in range(10):
        drawn.append(number)
        yield np.ones([4, 1]), np.ones([4, 1])


model = keras.Sequential(
    [keras.Input([1]), keras.layers.Dense(1)]
)
model.compile("sgd", "mse")
count = keras.callbacks.LambdaCallback(
    on_train_batch_end=lambda *_, **__: steps.append(1)
)
options = {"epochs": 4, "steps_per_epoch": 4}
model.fit(
    batches(), **options, callbacks=[count], verbose=0
)
print(len(drawn), "drawn,", len(steps), "steps")
