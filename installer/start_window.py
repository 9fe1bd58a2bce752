"""Where the installed program starts: the window, or the self-test that proves an installation."""

import sys
from multiprocessing import freeze_support

freeze_support()  # the ledger decides in a process of its own (familiehus.disclosure.worker)

WITHOUT_WINDOW = {"--selftest", "--version"}

if WITHOUT_WINDOW & set(sys.argv[1:]):
    from familiehus.cli import main
else:
    from familiehus.app import main

sys.exit(main())
