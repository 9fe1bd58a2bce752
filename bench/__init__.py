"""Ratios of speed and memory against floors measured in the same run."""
