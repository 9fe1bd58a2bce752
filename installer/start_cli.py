"""Where the installed command starts: the same program without a window, with a console that can be read."""

import sys

from familiehus.cli import main

sys.exit(main())
