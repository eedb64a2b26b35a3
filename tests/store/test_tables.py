import pytest

from kesbang_desktop.store.tables import Row

TABLES = Row.metadata.sorted_tables


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_what_a_meeting_holds_goes_with_it_and_what_it_names_stays(table) -> None:
    loosely_named = {"series", "office_profile"}
    if table.name in ("person", "organization", "action_item"):
        loosely_named |= {"organization", "obligation"}
    # An action outlives its meeting: what is done with its entry says when.
    outlived = {"meeting"} if table.name == "action_item" else set()
    for key in (key for column in table.columns for key in column.foreign_keys):
        target = key.column.table.name
        expected = "RESTRICT" if target in ("person", "organization") else "CASCADE"
        # A decision stays where the one in its place is removed, a line where its source is.
        stays = key.parent.name == "replaced_by"
        stays |= table.name == "report_source" and key.parent.name != "entry_id"
        is_loose = target in loosely_named | outlived or stays
        expected = "SET NULL" if is_loose else expected
        # The history of somebody is part of him.
        expected = "CASCADE" if table.name == "held_post" else expected
        assert key.ondelete == expected, f"{table.name}.{key.parent.name}"
