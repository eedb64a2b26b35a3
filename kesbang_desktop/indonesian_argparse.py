"""Argparse in Indonesian: help, and one sentence for wrong use."""

import argparse
import re
import sys
from typing import Any, NoReturn

# What argparse says, in English, and what it means; the groups are names and values as typed.
_MEANINGS = (
    (r"the following arguments are required: (.*)", "yang belum ditulis: {0}"),
    (r"unrecognized arguments: (.*)", "tidak dikenal: {0}"),
    (r"argument (.*): expected one argument", "{0} memerlukan satu nilai"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", "{0} {1} tidak ada, hanya {2}"),
    (r"argument (.*): not allowed with argument (.*)", "{0} tidak dapat bersama {1}"),
    (r"argument (.*): ignored explicit argument (.*)", "{0} tidak memakai nilai {1}"),
)


class IndonesianParser(argparse.ArgumentParser):
    """One Indonesian sentence on stderr and exit code 2 for wrong use.

    Options are not abbreviated: what a script says today means the same tomorrow.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_Formatter, add_help=False, allow_abbrev=False, **options)
        self._positionals.title = "Argumen"
        self._optionals.title = "Pilihan"
        self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and leave with 2."""
        meaning = translate(message)
        detail = f" ({meaning})" if meaning else ""
        print(
            f"Perintah tidak dimengerti{detail}. Ketik `{self.prog} --help` untuk contoh.",
            file=sys.stderr,
        )
        sys.exit(2)


def translate(message: str) -> str:
    """Return what argparse's ``message`` means in Indonesian, empty where it is not known."""
    for pattern, meaning in _MEANINGS:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return meaning.format(*(" ".join(group.split()) for group in match.groups()))
    return ""


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Pemakaian: " if prefix is None else prefix)
