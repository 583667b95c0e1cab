from inspect import signature

import keras


def default(call, name):
    return signature(call).parameters[name].default


Dense, LSTM = keras.layers.Dense, keras.layers.LSTM
print("normal:", default(Dense, "kernel_initializer"))
dense, lstm = Dense(1000), LSTM(1)
dense.build([None, 1000])
lstm.build([None, 1, 1])
variance = keras.ops.var(dense.kernel)
print(f"spread: {(1000 * float(variance)) ** 0.5:.2f}")
print("forget:", int(lstm.cell.bias[1]))
print("gates:", default(LSTM, "recurrent_activation"))
LeakyReLU = keras.layers.LeakyReLU
print("slope:", default(LeakyReLU, "negative_slope"))
gelus = [keras.activations.gelu, keras.ops.gelu]
by_tanh = [default(gelu, "approximate") for gelu in gelus]
names = ["by tanh" if yes else "exact" for yes in by_tanh]
print("gelu:", ", as an operation ".join(names))
