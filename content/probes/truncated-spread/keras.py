import keras

rule = keras.initializers.HeNormal(seed=1)
weights = rule((300, 200))
spread = keras.ops.std(weights)
print(f"spread: {keras.ops.convert_to_numpy(spread)}")
