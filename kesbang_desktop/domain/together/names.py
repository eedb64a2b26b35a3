"""What seats are called, so that two of one name can be told apart."""

from collections import Counter
from collections.abc import Iterable

# Who sits there, and at which computer.
Sitting = tuple[str, str]


def labels_of(sittings: Iterable[Sitting]) -> list[str]:
    """Return what each of ``sittings`` is called, in their order.

    By the name; with the computer where another there has the same name, and with a number where
    that is the same too.
    """
    among = list(sittings)
    computers = Counter(name for name, _ in set(among))
    again: Counter[Sitting] = Counter()
    labels = []
    for one in among:
        name, computer = one
        label = f"{name} ({computer})" if name and computer and computers[name] > 1 else name
        again[one] += 1
        labels.append(label if again[one] == 1 else f"{label} {again[one]}".strip())
    return labels
