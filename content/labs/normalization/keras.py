import keras
from lab import data, glorot, plot, progress, show

x, y, *_ = data("digits")
labels = keras.ops.one_hot(y, 10)
epochs = 10
rate = 0.3
momentum = 0.9
epsilon = 1e-3

hidden = keras.layers.Dense(
    units=16,
    use_bias=False,
    kernel_initializer=glorot(64, 16),
)
normalize = keras.layers.BatchNormalization(
    momentum=momentum,
    epsilon=epsilon,
)
model = keras.Sequential(
    [
        keras.Input([8, 8, 1]),
        keras.layers.Flatten(),
        hidden,
        normalize,
        keras.layers.Activation("relu"),
        keras.layers.Dense(
            units=10,
            kernel_initializer=glorot(16, 10),
        ),
    ]
)

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=keras.losses.CategoricalCrossentropy(
        from_logits=True
    ),
)


def show_picture():
    h = hidden(keras.ops.reshape(x, [-1, 64]))
    mean = keras.ops.mean(h, 0)
    show.scatter(
        "means",
        mean,
        normalize.moving_mean,
        predicted=mean,
        x_name="mean over all digits",
        y_name="moving mean",
    )


def on_epoch_end(epoch, logs):
    plot("training", epoch, logs["loss"])
    plot("inference", epoch, logs["val_loss"])
    show_picture()
    progress((epoch + 1) / epochs)


model.fit(
    x,
    labels,
    epochs=epochs,
    batch_size=32,
    shuffle=False,
    validation_data=(x, labels),
    verbose=0,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
