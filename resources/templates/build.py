"""Makes the templates that ship: ``python -m resources.templates.build``.

An office changes a DOCX itself in Word; these scripts are for changes that ship with the
application.
"""

from resources.templates import (
    action_matrix,
    attendance_list,
    desk_report,
    excerpt,
    invitation,
    notula,
    notula_2009,
    notula_ministry,
    photo_annex,
    political_report,
    receipt,
    report,
)
from resources.templates.assembly import Template, write_template

TEMPLATES: tuple[Template, ...] = (
    notula.TEMPLATE,
    notula_2009.TEMPLATE,
    notula_ministry.TEMPLATE,
    invitation.TEMPLATE,
    attendance_list.TEMPLATE,
    report.TEMPLATE,
    action_matrix.TEMPLATE,
    excerpt.TEMPLATE,
    receipt.TEMPLATE,
    photo_annex.TEMPLATE,
    political_report.TEMPLATE,
    desk_report.TEMPLATE,
)


def main() -> None:
    """Write every template that is not what its script makes, and name it."""
    for template in TEMPLATES:
        if write_template(template):
            print(template.file_name)


if __name__ == "__main__":
    main()
