"""The pages of the window, one per file. Nothing is imported here: a page is loaded when it is opened."""
