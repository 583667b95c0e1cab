import json

import matplotlib.pyplot as plt
import numpy as np

with open("moons.json") as file:
    moons = json.load(file)["tensors"]

x = np.array(moons["x"]["values"][0::2])
y = np.array(moons["x"]["values"][1::2])
classes = np.array(moons["y"]["values"])

figure, axes = plt.subplots()
for name, marker in enumerate(["o", "X"]):
    chosen = classes == name
    axes.scatter(
        x[chosen],
        y[chosen],
        color=f"C{name}",
        marker=marker,
        edgecolors="white",
        linewidths=0.5,
        label=name,
    )
axes.set_xlabel("x")
axes.set_ylabel("y")
axes.legend(title="class")

figure.savefig("drawing.svg")
