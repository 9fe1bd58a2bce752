"""What can wait until the first screen is painted: the slow imports, Qt's own words, the window's icon."""

from PySide6.QtCore import QThread, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from familiehus import paths


class Loader(QThread):
    """Imports the slow parts (0.5-1 s together) so that unlocking does not wait for them."""

    def run(self) -> None:
        """The imports, the ones an unlock needs first."""
        from familiehus.storage.wrapping import warm_up

        warm_up()
        import familiehus.storage.cupboard
        import familiehus.ui.house_window  # noqa: F401


def finish_dressing(app: QApplication, language: str = "da") -> None:
    """The icon, and Qt's own words (file dialogs, print dialog): English is what Qt speaks by itself."""
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.svg")))
    if language == "da":
        for words in ("qtbase_da", "qtbase_gaps_da"):
            translator = QTranslator(app)
            if translator.load(words, str(paths.resources() / "translations")):
                app.installTranslator(translator)
