import keras

model = keras.Sequential(
    [
        keras.Input((1,)),
        keras.layers.Dense(
            1, use_bias=False, kernel_initializer="ones"
        ),
    ]
)
model.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss="mean_absolute_error",
)

one = keras.ops.ones((1, 1))
model.train_on_batch(one, one)
weight = model.get_weights()[0].item()
print(f"weight: {weight}")
