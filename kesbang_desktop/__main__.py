"""Starts the program: a command, or the window."""

import gc
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit code: 0, 1 (known error) or 2 (wrong use)."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may not be able to show every letter; it must not stop the work.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    from kesbang_desktop.late_records import use_late_records

    use_late_records()
    from kesbang_desktop.cli.window_options import read_window_options

    # The window starts without the modules of the commands, and what these import.
    options = read_window_options(sys.argv[1:] if arguments is None else arguments)
    if options is None:
        from kesbang_desktop.cli.parser import make_parser, run_command

        options = make_parser().parse_args(arguments)
        if options.run is not None:
            return run_command(options)
    # What is imported stays; from the window on its worker says when cycles are looked for.
    gc.disable()
    from kesbang_desktop.ui.shell.plain_imports import use_plain_imports
    from kesbang_desktop.ui.shell.quick_enums import use_quick_enums

    use_quick_enums()
    use_plain_imports()
    if options.practice:
        from kesbang_desktop.window import run_practice

        return run_practice(options.exit_when_ready)
    from kesbang_desktop.window import run_window

    package = getattr(options, "package", None)
    return run_window(options.data_dir, options.exit_when_ready, package, options.database)


if __name__ == "__main__":
    sys.exit(main())
