import keras

points = keras.ops.array([[0.0], [1.0], [4.0], [5.0]])
centers = keras.ops.array([[0.0], [4.0], [90.0]])
for _ in range(2):
    gaps = points - keras.ops.transpose(centers)
    nearest = keras.ops.argmin(keras.ops.abs(gaps), 1)
    member = keras.ops.one_hot(nearest, 3)
    sums = keras.ops.matmul(
        keras.ops.transpose(member), points
    )
    sizes = keras.ops.sum(member, 0)
    centers = sums / sizes[:, None]
    values = keras.ops.convert_to_numpy(centers).ravel()
    print(*values)
