"""Where the installed command starts: the same program without a window, with a console that can be read."""

import sys
from multiprocessing import freeze_support

freeze_support()  # the ledger decides in a process of its own (familiehus.disclosure.worker)

from familiehus.cli import main  # noqa: E402

sys.exit(main())
