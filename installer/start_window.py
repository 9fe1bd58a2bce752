"""Where the installed program starts: the window, or the self-test that proves an installation."""

import sys

WITHOUT_WINDOW = {"--selftest", "--version"}

if WITHOUT_WINDOW & set(sys.argv[1:]):
    from familiehus.cli import main
else:
    from familiehus.app import main

sys.exit(main())
