"""What stands before the house is open: the unlock screen, and the way in for a new house.

Nothing here imports the engine: it is shown before anything heavy is loaded.
"""
