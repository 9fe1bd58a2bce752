"""``python -m familiehus`` opens the window. What else the program can do without one is in ``cli``."""

import sys

from familiehus.app import main

if __name__ == "__main__":
    sys.exit(main())
