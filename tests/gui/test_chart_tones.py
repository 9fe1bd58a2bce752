"""Colours of charts: what is written on them can be read, what touches can be told apart, in every theme."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from familiehus.reports.chart_values import STEPS, step_bounds, step_of
from familiehus.ui import theme
from familiehus.ui.charts import tones
from familiehus.ui.tokens import from_platform


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
def test_every_tone_carries_an_ink_that_is_read(qapp: QApplication, mode: theme.Mode) -> None:
    theme.apply(qapp, mode)
    for step in range(STEPS + 1):
        fill, ink = tones.tone(step)
        assert tones.contrast(fill, ink) >= 4.5, step
    for of in (2, 3, 5):
        for number in range(of):
            fill, ink = tones.part(number, of)
            assert tones.contrast(fill, ink) >= 4.5, (number, of)


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
def test_tones_grow_step_by_step(qapp: QApplication, mode: theme.Mode) -> None:
    theme.apply(qapp, mode)
    fills = [tones.tone(step).fill for step in range(1, STEPS + 1)]
    assert all(tones.contrast(one, next_) >= 1.35 for one, next_ in pairwise(fills))
    against = [tones.contrast(fill, theme.tokens().surface) for fill in fills]
    assert against == sorted(against)


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
def test_every_line_is_seen_on_its_ground(qapp: QApplication, mode: theme.Mode) -> None:
    theme.apply(qapp, mode)
    for number in range(len(tones.SERIES)):
        assert tones.contrast(tones.series(number), theme.tokens().surface) >= 2.9, number
    assert len({tones.series(number) for number in range(5)}) == 5


def test_only_the_five_colours_are_used(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Mode.LIGHT)
    assert {tones.series(number) for number in range(9)} == set(tones.SERIES)


def test_high_contrast_uses_the_persons_own_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    palette = QPalette(QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#ffff00"))
    monkeypatch.setattr(theme, "tokens", lambda: from_platform(palette))
    assert {tones.tone(step) for step in range(STEPS + 1)} == {("#000000", "#ffff00")}
    assert tones.series(3) == "#ffff00"


def test_the_largest_has_the_deepest_tone_and_nobody_none() -> None:
    assert [step_of(value, 96) for value in (0, None, 1, 19, 20, 38, 39, 52, 77, 96)] == [
        0, 0, 1, 1, 2, 2, 3, 3, 5, 5,
    ]  # fmt: skip
    assert step_of(3, 0) == 0


@pytest.mark.parametrize("largest", [1, 2, 4, 5, 7, 96, 1000])
def test_the_legend_agrees_with_the_tones(largest: int) -> None:
    covered = [value for low, high in step_bounds(largest) for value in range(low, high + 1)]
    assert covered == list(range(1, largest + 1))
    for low, high in step_bounds(largest):
        assert step_of(low, largest) == step_of(high, largest)
