"""The charts of the statistics page. Each is fed with frozen values and has its table behind it.

A page makes a chart, puts it in a ``ChartCard``, and with every answer gives the chart its values and the
card the same values as a table. Nothing is counted here; values: ``familiehus.reports.chart_values``, words
and tables ``familiehus.reports.chart_words``::

    where = AreaMap(tr("Hvor kommer de fra?"))
    card = ChartCard(tr("Hvor kommer de fra?"), where)
    where.show_map(HouseMap(kode, kommune, areas, beyond), contacts(), "september")
    card.show_numbers(bars_table(tr("Område"), map_bars(shown), "september"), note)

    chart                              feed it with                      its table
    area_map.AreaMap                   show_map(HouseMap, unit, before)  bars_table(head, map_bars(..), …)
    heat.HeatChart                     show_heat(HeatMap, unit)          heat_table(..)
    bars.BarChart                      show_bars([Bar], unit, before)    bars_table(head, .., before)
    parts_bar.PartsBar                 show_parts([Bar], unit)           parts_table(head, ..)
    line_chart.LineChart               show_lines(Lines, unit)           lines_table(head, ..)
    columns.ColumnChart (one series)   show_columns(Lines, unit)         lines_table(head, ..)
    big_number.BigNumberCard (a card)  show_number(BigNumber)            says itself

``unit`` is what is counted (``contacts()`` when left out); ``before`` names the period of the numbers before,
"" when nothing is compared. ``HeatMap.of({(weekday, hour): n}, open)`` finds its own rows and columns.
``HouseMap.beyond`` takes udenbys, ukendt and ønsker ikke at oplyse; an area without a shape in the kommune
joins them by itself. ``table_switch.TableSwitch(page, cards)`` gives the page the chip "Vis som tabel" and
the key T. In a chart the arrows walk, Home and End go to the ends, Esc lets go; ``Chart.chosen`` carries the
place in ``Chart.marks``. In a table Ctrl+C copies the chosen rows, or everything, tab-separated.

The same values on paper: ``reports.map_drawing.MapDrawing``, ``heat_drawing.HeatDrawing``,
``lines_drawing.LinesDrawing``, ``parts_drawing.PartsDrawing`` (``height``, ``draw`` and ``alt`` each).

The map may grow in height (give its card the stretch), the others are as high as they need. All follow theme
and text size by themselves.
"""
