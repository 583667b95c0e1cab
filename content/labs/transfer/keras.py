import keras
from lab import data, glorot, plot, progress, show

x, y, x_test, y_test = data("digits")
epochs = 8
rate = 0.1


def pick(x, y, first):
    rows = (y >= first) & (y < first + 5)
    labels = keras.ops.one_hot(y[rows], 10)
    return x[rows], labels


old_x, old_y = pick(x, y, 0)
old_test, old_test_y = pick(x_test, y_test, 0)
new_x, new_y = pick(1 - x, y, 5)
new_test, new_test_y = pick(1 - x_test, y_test, 5)

normalize = keras.layers.BatchNormalization(
    momentum=0.9,
    epsilon=1e-3,
)
base = keras.Sequential(
    [
        keras.Input([8, 8, 1]),
        keras.layers.Flatten(),
        keras.layers.Dense(
            units=16,
            use_bias=False,
            kernel_initializer=glorot(64, 16),
        ),
        normalize,
        keras.layers.Activation("relu"),
    ]
)


def with_head():
    head = keras.layers.Dense(
        units=10,
        kernel_initializer=glorot(16, 10),
    )
    return keras.Sequential([base, head])


def compile(model):
    model.compile(
        optimizer=keras.optimizers.SGD(rate),
        loss=keras.losses.CategoricalCrossentropy(
            from_logits=True
        ),
    )


plan = {
    "epochs": epochs,
    "batch_size": 24,
    "shuffle": False,
    "verbose": 0,
}
old_model = with_head()
compile(old_model)
old_model.fit(old_x, old_y, **plan)
old_mean = normalize.get_weights()[2]

for layer in base.layers:
    layer.trainable = False

new_model = with_head()
compile(new_model)


def show_picture():
    mean = normalize.get_weights()[2]
    show.scatter(
        "means",
        old_mean,
        mean,
        predicted=old_mean,
        x_name="moving mean after 0 to 4",
        y_name="now",
    )


def on_epoch_end(epoch, logs):
    old = old_model.evaluate(
        old_test, old_test_y, verbose=0
    )
    plot("new", epoch, logs["val_loss"])
    plot("training", epoch, logs["loss"])
    plot("old", epoch, old)
    show_picture()
    progress((epoch + 1) / epochs)


new_model.fit(
    new_x,
    new_y,
    **plan,
    validation_data=(new_test, new_test_y),
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
