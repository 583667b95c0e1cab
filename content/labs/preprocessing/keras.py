import keras
from lab import data, glorot, plot, progress, show

penguins = data("penguins")
measures, island, species, *test = penguins
measures_test, island_test, species_test = test
labels = keras.ops.one_hot(species, 3)
labels_test = keras.ops.one_hot(species_test, 3)
epochs = 20
rate = 0.1

scale = keras.layers.Normalization()
scale.adapt(measures)
encode = keras.layers.CategoryEncoding(
    3, output_mode="one_hot"
)

rows = keras.Input([4])
ids = keras.Input([1], dtype="int32")
columns = keras.layers.concatenate(
    [scale(rows), encode(ids)]
)
read = keras.layers.Dense(3)
outputs = read(columns)
read.set_weights([glorot(7, 3), keras.ops.zeros([3])])
model = keras.Model([rows, ids], outputs)

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss=keras.losses.CategoricalCrossentropy(
        from_logits=True
    ),
    metrics=["accuracy"],
)

names = ["bill length", "bill depth", "flipper", "mass"]
names += ["Biscoe", "Dream", "Torgersen"]
axes = {"rows": "species", "columns": "answer"}


def on_epoch_end(epoch, logs):
    logits = model([measures_test, island_test])
    answers = keras.ops.argmax(logits, 1)
    answers = keras.ops.one_hot(answers, 3)
    table = keras.ops.transpose(labels_test) @ answers
    kernel, _ = read.get_weights()
    plot("loss", epoch, logs["val_loss"])
    plot("accuracy", epoch, logs["val_accuracy"])
    show.bars("says Gentoo", names, kernel[:, 2])
    show.matrix("test", table, **axes)
    progress((epoch + 1) / epochs)


model.fit(
    [measures, island],
    labels,
    epochs=epochs,
    batch_size=32,
    shuffle=False,
    verbose=0,
    validation_data=(
        [measures_test, island_test],
        labels_test,
    ),
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
