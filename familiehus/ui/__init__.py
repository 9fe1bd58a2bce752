"""The window: pages, widgets and the two doors to the cupboard.

Sees rows and verbs, never tables or sessions (docs/arkitektur.md). Imports of
the database, the PDF maker and the key store are kept out of every base module
here: the first paint waits for nothing but Qt.
"""
