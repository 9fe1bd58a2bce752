"""The catalogue of what families can be pointed to (tilbudsoverblik): ours and others', kept small.

National directories died of upkeep (RULES § 8), so an offer needs four fields and says how fresh it is.
Pure values and rules: no database, no window.
"""
