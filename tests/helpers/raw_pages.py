"""What really lies in an encrypted file: every page opened by hand, also those that no table holds any more.

SQLCipher 4 (zetetic.net/sqlcipher/design): 4,096 bytes a page, AES-256-CBC, the last 80 bytes are the IV and
the HMAC; the first 16 bytes of a database are the salt. A write-ahead log has a header of 32 bytes and before
every page one of 24 (sqlite.org/fileformat2.html).
"""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16
_WAL_HEADER, _FRAME_HEADER = 32, 24


def opened_pages(database: Path, key: bytes) -> bytes:
    """All pages of the database and of its log, in the clear."""
    data, log = database.read_bytes(), database.with_name(database.name + "-wal")
    pages = [_opened(data[at : at + PAGE], key, first=at == 0) for at in range(0, len(data), PAGE)]
    if log.exists():
        pages += [_opened(page, key, first=number == 1) for number, page in _frames(log.read_bytes())]
    return b"".join(pages)


def _frames(log: bytes) -> Iterator[tuple[int, bytes]]:
    for at in range(_WAL_HEADER, len(log) - PAGE, _FRAME_HEADER + PAGE):
        number = int.from_bytes(log[at : at + 4], "big")
        yield number, log[at + _FRAME_HEADER : at + _FRAME_HEADER + PAGE]


def _opened(page: bytes, key: bytes, *, first: bool) -> bytes:
    sealed = page[SALT if first else 0 : PAGE - RESERVED]
    iv = page[PAGE - RESERVED : PAGE - RESERVED + IV]
    opener = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return opener.update(sealed) + opener.finalize()
