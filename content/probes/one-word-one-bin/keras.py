import keras

words = ["Biscoe", "Dream", "Torgersen", "Zürich"]
for bins in [2, 3, 8]:
    ids = keras.layers.Hashing(bins)(words)
    ids = keras.ops.convert_to_numpy(ids)
    print(f"{bins} bins:", *ids)
