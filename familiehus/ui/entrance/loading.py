"""What can wait until the first screen is painted: the slow imports, Qt's own words, the window's icon."""

from PySide6.QtCore import QLibraryInfo, QLocale, QThread, QTranslator
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


def finish_dressing(app: QApplication) -> None:
    """The icon, and Qt's own words (file dialogs, print dialog) in Danish."""
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.svg")))
    folders = (
        str(paths.resources() / "translations"),
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    )
    for folder in folders:
        translator = QTranslator(app)
        if translator.load(QLocale(), "qtbase", "_", folder):
            app.installTranslator(translator)
            return
