import json

import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

with open("moons.json") as file:
    moons = json.load(file)["tensors"]

points = pd.DataFrame(
    {
        "x": moons["x"]["values"][0::2],
        "y": moons["x"]["values"][1::2],
        "class": moons["y"]["values"],
    }
)

sns.scatterplot(
    points,
    x="x",
    y="y",
    hue="class",
    style="class",
    palette=["C0", "C1"],
)

plt.savefig("drawing.svg")
