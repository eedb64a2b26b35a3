"""Which tests of the store are about files, so that they say nothing of a server, and why."""

_FILE = "opens, replaces, locks or watches the file"
_DAMAGE = "damages what stands in the file"
_WORK = "counts the steps, statements or ways in of SQLite"
_PARTS = "a server has no lock that a long write would have to let go of"
_SEARCH = "the index of the search is a file"
_DOOR = "asks the first door as well, which reads a file without SQLAlchemy"
_COPIES = "copies are made of files"

# By module, or by module and test.
ON_FILES = {
    "copies.test_bringing_back": _COPIES,
    "copies.test_salvage": _COPIES,
    "search.test_hits.test_a_day_of_more_meetings_than_it_has_room_for_is_found_whole": _SEARCH,
    "search.test_hits.test_it_may_be_stopped_at_its_first_step": _SEARCH,
    "search.test_index_damage": _SEARCH,
    "search.test_index_in_step": _SEARCH,
    "secrets.test_locked_data_in_trouble": _FILE,
    "secrets.test_locking": _FILE,
    "secrets.test_marks_of_locked_data": _FILE,
    "test_carried_notes.test_long_minutes_read_only_what_stands_under_carried_lines": _WORK,
    "test_carried_notes.test_minutes_without_carried_lines_cost_one_query_more": _WORK,
    "test_database": _FILE,
    "test_digest_keeping": _DAMAGE,
    "test_entries.test_two_thousand_entries_are_read_in_few_queries": _WORK,
    "test_file_watch": _FILE,
    "test_first_door": _DOOR,
    "test_listing": _FILE,
    "test_long_writes": _PARTS,
    "test_meeting_list.test_ten_thousand_meetings_are_listed_through_the_index": _WORK,
    "test_no_false_alarms": _DAMAGE,
    "test_notes_imports.test_long_notes_are_written_in_parts_between_which_others_write": _PARTS,
    "test_obligations.test_two_windows_make_one": _FILE,
    "test_only_read": _FILE,
    "test_parted_write": _PARTS,
    "test_program_log": _FILE,
    "test_reading_around": _DAMAGE,
    "test_reading_around_lists": _DAMAGE,
    "test_reports_among_meetings.test_a_report_in_the_bin_is_seen_there": _DOOR,
    "test_reports_among_meetings.test_the_list_and_the_first_page_show_meetings_alone": _DOOR,
    "test_row_digests": _DAMAGE,
    "test_row_settling": _DAMAGE,
    "test_upgrade": _FILE,
    "test_write_marks": _FILE,
}


def is_on_files(module: str, test: str) -> bool:
    """Tell whether ``test`` of a module of ``tests.store`` is about files."""
    name = module.removeprefix("tests.store.")
    return name in ON_FILES or f"{name}.{test}" in ON_FILES
