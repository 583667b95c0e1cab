import keras
from lab import data, normal, plot, progress, show

ratings = data("ratings")
people, films, stars, *test, kind = ratings
people_test, films_test, stars_test = test
factors = 2
epochs = 40
rate = 2.0
wanted = stars - stars.mean()
wanted_test = stars_test - stars.mean()
held_out = [people_test, films_test], wanted_test


def table(rows, columns, start):
    embedding = keras.layers.Embedding(
        rows, columns, embeddings_initializer=start
    )
    flatten = keras.layers.Flatten()
    return keras.Sequential([embedding, flatten])


start = 0.3 * normal(40, factors)
start_films = 0.3 * normal(24, factors)
tastes = table(40, factors, start)
traits = table(24, factors, start_films)
generous = table(40, 1, "zeros")
liked = table(24, 1, "zeros")

person = keras.Input([1])
film = keras.Input([1])
rows = [tastes(person), traits(film)]
parts = [
    keras.layers.Dot(axes=1)(rows),
    generous(person),
    liked(film),
]
model = keras.Model(
    inputs=[person, film],
    outputs=keras.layers.Add()(parts),
)

model.compile(
    optimizer=keras.optimizers.SGD(rate),
    loss="mean_squared_error",
)


def show_films():
    columns = traits.get_weights()[0].T
    show.scatter(
        "films",
        columns[0],
        columns[1],
        classes=kind,
        class_names=["comedy", "thriller", "western"],
    )


def on_epoch_end(epoch, logs):
    plot("training", epoch, logs["loss"])
    plot("heldOut", epoch, logs["val_loss"])
    show_films()
    progress((epoch + 1) / epochs)


model.fit(
    [people, films],
    wanted,
    epochs=epochs,
    batch_size=40,
    shuffle=False,
    verbose=0,
    validation_data=held_out,
    callbacks=[
        keras.callbacks.LambdaCallback(
            on_epoch_end=on_epoch_end
        )
    ],
)
