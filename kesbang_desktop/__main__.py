"""Starts the program: a command, or the window."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit code: 0, 1 (known error) or 2 (wrong use)."""
    from kesbang_desktop.cli.parser import make_parser, run_command

    for stream in (sys.stdout, sys.stderr):
        # A Windows console may not be able to show every letter; it must not stop the work.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    options = make_parser().parse_args(arguments)
    if options.run is not None:
        return run_command(options)
    from kesbang_desktop.window import run_window

    return run_window(options.data_dir, options.exit_when_ready)


if __name__ == "__main__":
    sys.exit(main())
