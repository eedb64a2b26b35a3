"""Which tables this program knows, as one mark that a server compares with its own.

A window that is open while its server is upgraded must not go on writing rows by tables of before:
connections say the mark of their program, and the notes of the audit, made anew at each upgrade,
refuse rows of any other.
"""

from kesbang_desktop.store.revisions import LATEST_REVISION

# What only a server has (audit, index, files, marks of journals) has a number of its own, which
# goes up with every change of it. Databases made before that have none.
SERVER_REVISION = 3
PROGRAM_MARK = f"{LATEST_REVISION}-{SERVER_REVISION:04}"
"""Later ones sort behind earlier ones."""
# Of the class of a full server: programs of before that know no such code put typing off for it.
OTHER_PROGRAM = "53N00"

GUARD = f"""
        IF coalesce(current_setting('notula.seat', true), '') <> ''
        AND coalesce(current_setting('notula.program', true), '') <> '{PROGRAM_MARK}' THEN
            RAISE EXCEPTION USING ERRCODE = '{OTHER_PROGRAM}', MESSAGE = '{PROGRAM_MARK}';
        END IF;
"""
