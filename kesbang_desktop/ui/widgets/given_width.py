"""Labels that fold at the width they are given."""

from PySide6.QtWidgets import QLabel, QSizePolicy


def fold_at_given_width(label: QLabel) -> None:
    """Have ``label`` ask for no width of its own, and for the height that its words need then."""
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    # Qt sets this with the words, and loses it with a policy that is set after them.
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
