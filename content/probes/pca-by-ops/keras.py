from keras import ops

table = [[2, 0, 1], [4, 1, 2], [6, 1, 4]]
table += [[8, 3, 3], [10, 3, 5], [12, 4, 6]]
points = ops.array(table, "float32")

centered = points - ops.mean(points, axis=0)
_, spread, axes = ops.svd(centered, full_matrices=False)
variance = ops.square(spread) / 5
first = ops.abs(axes[0])
for name, row in ("variance", variance), ("axis", first):
    values = ops.convert_to_numpy(row)
    print(
        f"{name}:", *(f"{value:.3f}" for value in values)
    )
