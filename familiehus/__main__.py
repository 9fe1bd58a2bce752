"""``python -m familiehus`` opens the window. What the program can do without one is in ``cli``."""

import gc
import sys


def main() -> int:
    """The window, unless only a fact about the program was asked for."""
    if {"--selftest", "--version"} & set(sys.argv[1:]):
        from familiehus import cli

        return cli.main(sys.argv[1:])
    gc.disable()  # nothing made while starting is garbage; ``app.main`` turns it on again
    # Before Qt for Python, whose import hook reads the source of every module that is imported after it.
    import argparse  # noqa: F401

    import familiehus.services.who_unlocks  # noqa: F401
    from familiehus import app

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
