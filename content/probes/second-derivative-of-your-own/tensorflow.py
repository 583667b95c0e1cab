import tensorflow as tf


@tf.custom_gradient
def cube(x):
    return x**3, lambda upstream: upstream * 3 * x**2


@tf.custom_gradient
def cube_by_square(x):
    square = x**2
    return (
        square * x,
        lambda upstream: upstream * 3 * square,
    )


x = tf.Variable(2.0)
for f in (cube, cube_by_square):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x.value())
        slope = inner.gradient(y, x)
    print(float(outer.gradient(slope, x)))
