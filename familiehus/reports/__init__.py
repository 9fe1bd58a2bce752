"""Published rows in, PDF bytes out: everything that leaves the house on paper, one report per file."""
