"""Telephone numbers on the clipboard, for as long as it takes to paste them and no longer.

Kept out of the clipboard's history and of what is sent to other machines, where the system listens.
"""

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

LENT_MS = 120_000
_OFF = b"\x00\x00\x00\x00"
_SECRET = {
    # Windows: https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': _OFF,
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': _OFF,
    "x-kde-passwordManagerHint": b"secret",
}


class LentClipboard(QObject):
    """``lend`` puts a text there and takes it back; it lives with the program, not with the window."""

    def __init__(self) -> None:
        program = QCoreApplication.instance()
        super().__init__(program)
        self._text = ""
        self.timer = QTimer(self, singleShot=True, interval=LENT_MS)
        self.timer.timeout.connect(self.take_back)
        if program is not None:
            program.aboutToQuit.connect(self.take_back)

    def lend(self, text: str) -> None:
        """Until the time is over."""
        data = QMimeData()
        data.setText(text)
        for name, value in _SECRET.items():
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._text = text
        self.timer.start()

    def take_back(self) -> None:
        """Unless something else lies there by now."""
        self.timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._text and clipboard.text() == self._text:
            clipboard.clear()
        self._text = ""
