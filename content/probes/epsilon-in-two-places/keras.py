import keras


def first_step(gradient):
    w = keras.Variable(0.0)
    adam = keras.optimizers.Adam(1.0, 0.9, 0.999, 1e-7)
    adam.apply([keras.ops.array(gradient)], [w])
    return f"{-float(w.value):.2f}"


print("gradient 1e-3:", first_step(1e-3))
print("gradient 1e-6:", first_step(1e-6))
print("gradient 1e-8:", first_step(1e-8))
