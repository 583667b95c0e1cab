import keras

draws = {
    "normal": lambda seed: keras.random.normal(
        [4], seed=seed
    ),
    "uniform": lambda seed: keras.random.uniform(
        [4], seed=seed
    ),
}
for name, draw in draws.items():
    for seed in 1, 0:
        same = keras.ops.all(draw(seed) == draw(seed))
        print(f"{name}, seed {seed}:", bool(same))
