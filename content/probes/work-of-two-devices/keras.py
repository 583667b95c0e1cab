import keras
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(
    cpu, [half, half]
)
x, y = tf.zeros([32, 784]), tf.zeros([32, 10])
data = tf.data.Dataset.from_tensors((x, y))
for names in ["CPU:0"], ["CPU:0", "CPU:1"]:
    devices = tf.distribute.MirroredStrategy(names)
    with devices.scope():
        both = [keras.layers.Dense(n) for n in (64, 10)]
        model = keras.Sequential(both)
        model.compile("sgd", "mse")
    model.fit(data, verbose=0)
    split = devices.experimental_distribute_dataset(data)
    step = tf.function(devices.run).get_concrete_function(
        model.train_step, [next(iter(split))]
    )
    types = [
        op.type for op in step.graph.get_operations()
    ]
    print(len(names), len(types), types.count("MatMul"))
