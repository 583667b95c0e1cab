"""A loop of one's own around a Keras model on PyTorch."""

import keras
import torch

from .in_keras import cross_entropy, network
from .network import RATE, Array, Start


class BackwardLoop:
    """`backward`, and an optimizer of PyTorch on the values of the Keras variables."""

    def __init__(self, start: Start) -> None:
        self.model, self.loss_of = network(start), cross_entropy()
        values = [variable.value for variable in self.model.trainable_variables]
        self.optimizer = torch.optim.SGD(values, RATE)
        self.batches = [(torch.tensor(x), torch.tensor(y)) for x, y in start.batches()]

    def train(self, steps: int) -> None:
        for x, y in self.batches[:steps]:
            self.optimizer.zero_grad()
            self.loss_of(y, self.model(x, training=True)).backward()
            self.optimizer.step()

    def weights(self) -> list[Array]:
        return [keras.ops.convert_to_numpy(weight) for weight in self.model.weights]
