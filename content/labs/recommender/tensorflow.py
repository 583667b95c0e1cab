import tensorflow as tf
from lab import data, normal, plot, progress, show

ratings = data("ratings")
people, films, stars, *test, kind = ratings
people_test, films_test, stars_test = test
factors = 2
epochs = 40
rate = 2.0
wanted = stars - stars.mean()
wanted_test = stars_test - stars.mean()

start = 0.3 * normal(40, factors)
start_films = 0.3 * normal(24, factors)
tastes = tf.Variable(start)
traits = tf.Variable(start_films)
generous = tf.Variable(tf.zeros([40]))
liked = tf.Variable(tf.zeros([24]))
tables = [tastes, traits, generous, liked]


def predict(person, film):
    taste = tf.gather(tastes, person)
    trait = tf.gather(traits, film)
    return tf.add_n(
        [
            tf.reduce_sum(taste * trait, 2),
            tf.gather(generous, person),
            tf.gather(liked, film),
        ]
    )


def loss(person, film, given):
    gap = predict(person, film) - given
    return tf.reduce_mean(tf.square(gap))


@tf.function
def step(person, film, given):
    with tf.GradientTape() as tape:
        value = loss(person, film, given)
    gradients = tape.gradient(value, tables)
    for table, slices in zip(tables, gradients):
        change = rate * slices.values
        table.scatter_sub(
            tf.IndexedSlices(change, slices.indices)
        )
    return value


def show_films():
    columns = tf.unstack(traits, axis=1)
    show.scatter(
        "films",
        columns[0],
        columns[1],
        classes=kind,
        class_names=["comedy", "thriller", "western"],
    )


for epoch in range(epochs):
    total = 0
    for i in range(0, 440, 40):
        person = tf.constant(people[i : i + 40])
        film = tf.constant(films[i : i + 40])
        given = tf.constant(wanted[i : i + 40])
        total += step(person, film, given)
    held_out = loss(people_test, films_test, wanted_test)
    plot("training", epoch, total / 11)
    plot("heldOut", epoch, held_out)
    show_films()
    progress((epoch + 1) / epochs)
