"""Papers that a screen reader can read: what every run of letters and every shape is, and in which order.

How a new report is written so that it comes out tagged:

1. Draw as always, but say what the letters are: ``with sheet.tagged("H1"): sheet.text(…)``. Kinds are
   H1, H2, H3, P, Caption, L, LI, Lbl, LBody, Table, TR, TH, TD, Figure. They are read in the order in which
   they are opened, wherever they stand; all lines of a paragraph go into one ``P``.
2. Tables: ``with sheet.tagged("Table"), sheet.tagged("TR"), sheet.tagged("TH", scope="Column"): …``. Every
   row has as many cells as the others; an empty cell is said too: ``sheet.nothing("TD")``.
3. Shapes are decoration and need nothing. A chart is ``with sheet.figure("Søjler: …"): sheet.box(…)``, its
   numbers beside it as a Table. What repeats on every page goes into ``with sheet.aside("Footer"): …``,
   what must be heard first into ``with sheet.announced(): …``.
4. For free: ``words.Headline`` and ``words.Prose`` (blocks for ``flow``), ``tables.TableBlock``,
   ``charts.Columns``, ``key_figures.KeyFigures``, the frame of ``document.pdf``. One H1 a paper, H2 below it.
   A table that goes on in another column or on another page: the same ``joins=thing`` makes it one table.
5. Letters outside of anything become a ``P`` each: nothing is lost, but it reads badly. In your test:
   ``assert faults(pdf) == [] and loose(sheets) == []`` (tests/helpers/pdf_tags.py).
"""
