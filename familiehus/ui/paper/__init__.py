"""Finished PDFs on their way out: to a printer, to a file, to pictures for the screen."""
