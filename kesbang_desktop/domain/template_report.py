"""What there is to know of a document template that an office has changed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TemplateField:
    """A field that a template may use, by the name that stands in it."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """One thing that is wrong; ``place`` says where, such as ``paragraf 12: “Nomor: {{ nomer }}”``.

    ``sentence`` says what is wrong and what to do.
    """

    place: str
    sentence: str


@dataclass(frozen=True, slots=True)
class TemplateReport:
    """The outcome of checking a template; it can be used where there are no problems."""

    file_name: str
    problems: tuple[TemplateProblem, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether nothing is wrong with it."""
        return not self.problems
