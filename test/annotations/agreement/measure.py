"""Agreement as NLTK measures it: reads {"items": [[label, ...], ...]} from standard input, writes the coefficients."""

import json
import sys

from nltk.metrics.agreement import AnnotationTask

items = json.load(sys.stdin)["items"]
task = AnnotationTask(
    data=[(f"annotator{coder}", str(item), label) for item, labels in enumerate(items) for coder, label in enumerate(labels)]
)


def value(measure):
    try:
        return measure()
    except ZeroDivisionError:
        return None


json.dump(
    {
        # NLTK's pi is Siegel and Castellan's K, which is Fleiss' kappa; its kappa averages Cohen's over pairs.
        "cohen": value(task.kappa),
        "fleiss": value(task.pi),
        "alpha": value(task.alpha),
    },
    sys.stdout,
)
