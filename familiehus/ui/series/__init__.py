"""Anonymous series at the desk (RULES § 5): a talk is counted by typing the words of the family's card.

The words are the only key there is. They stand on the screen while they are typed, or while a new card is
handed over, and nowhere else: not in a title, not in the name of an undo step, not when the sheet is closed.
"""
