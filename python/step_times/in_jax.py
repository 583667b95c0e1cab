"""A loop of one's own around a Keras model on JAX: the state goes in and comes out."""

from typing import Any

import jax
import keras
import numpy as np

from .in_keras import cross_entropy, network
from .network import RATE, Array, Start


class JittedLoop:
    """A step compiled by `jax.jit`, on the state of the model and of the optimizer."""

    def __init__(self, start: Start) -> None:
        model, loss_of, optimizer = network(start), cross_entropy(), keras.optimizers.SGD(RATE)
        optimizer.build(model.trainable_variables)
        self.batches = [(jax.numpy.asarray(x), jax.numpy.asarray(y)) for x, y in start.batches()]
        self.state = (
            [variable.value for variable in model.trainable_variables],
            [variable.value for variable in optimizer.variables],
        )

        def loss(trainable: Any, x: jax.Array, y: jax.Array) -> Any:
            out, _ = model.stateless_call(trainable, [], x, training=True)
            return loss_of(y, out)

        def step(state: Any, x: jax.Array, y: jax.Array) -> Any:
            trainable, of_optimizer = state
            gradients = jax.grad(loss)(trainable, x, y)
            return optimizer.stateless_apply(of_optimizer, gradients, trainable)

        self.step = jax.jit(step)

    def train(self, steps: int) -> None:
        for x, y in self.batches[:steps]:
            self.state = self.step(self.state, x, y)
        # JAX returns before it has computed.
        jax.block_until_ready(self.state)  # type: ignore[no-untyped-call]

    def weights(self) -> list[Array]:
        return [np.asarray(weight) for weight in self.state[0]]
