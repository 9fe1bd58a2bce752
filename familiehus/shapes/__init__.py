"""The shapes of the kommuner and their postnumre: what a map is drawn from, on the screen and on paper.

``atlas`` reads one kommune and joins postnumre to areas, ``map_layout`` fits them into a rectangle and finds
room for their labels. Pure: no window, no paper, no figures.
"""
