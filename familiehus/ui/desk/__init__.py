"""The parts of the desk (Skranken). Modules without Qt hold what it knows; the others show it and listen."""
