"""Pipelines of tf.data, for `fit` and for a loop."""

import numpy as np
import tensorflow as tf

from step_times.network import CLASSES

from .data_set import DataSet


def slices(data: DataSet) -> tf.data.Dataset:
    """Rows of arrays in memory."""
    arrays = np.load(data.x), np.load(data.y)
    return tf.data.Dataset.from_tensor_slices(arrays).batch(data.batch).prefetch(tf.data.AUTOTUNE)


def samples(data: DataSet) -> tf.data.Dataset:
    """The rows of a TFRecord file, parsed."""
    features = {name: tf.io.FixedLenFeature([], tf.string) for name in ("x", "y")}

    def parse(text: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        found = tf.io.parse_single_example(text, features)
        x, y = (tf.io.decode_raw(found[name], tf.float32) for name in ("x", "y"))
        return tf.ensure_shape(x, [data.width]), tf.ensure_shape(y, [CLASSES])

    lines = tf.data.TFRecordDataset(str(data.tfrecord))
    return lines.map(parse, num_parallel_calls=tf.data.AUTOTUNE)


def batched(rows: tf.data.Dataset, data: DataSet) -> tf.data.Dataset:
    """Batches, of which the next are made ahead."""
    return rows.batch(data.batch).prefetch(tf.data.AUTOTUNE)


def tfrecord(data: DataSet) -> tf.data.Dataset:
    """Read, parse, batch, prefetch."""
    return batched(samples(data), data)


def cache(data: DataSet) -> tf.data.Dataset:
    """The same, with the parsed rows kept in memory."""
    return batched(samples(data).cache(), data)
