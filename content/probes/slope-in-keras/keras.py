from keras import ops

spot = ops.pad(ops.ones([8, 8]), [[4, 20], [10, 14]])


def after_50_steps(degrees):
    plate = degrees * spot
    for _ in range(50):
        wide = ops.pad(plate, [[1, 1], [1, 1]])
        rows = wide[:-2, 1:-1] + wide[2:, 1:-1]
        columns = wide[1:-1, :-2] + wide[1:-1, 2:]
        plate = 0.2 * (plate + rows + columns)
    return plate


measured = after_50_steps(ops.array(100.0))
guess, one = ops.array(20.0), ops.array(1.0)
plate, slope = ops.jvp(after_50_steps, (guess,), (one,))
missing = ops.sum(slope * (measured - plate))
found = guess + missing / ops.sum(slope**2)
print(f"{float(guess)} -> {float(found):.2f}")
