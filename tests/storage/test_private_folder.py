"""The data folder is on this PC and this user's alone; a crash leaves no memory on the disk."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from familiehus.errors import EnvironmentFault
from familiehus.storage.private_folder import (
    Mount,
    check_private,
    linux_mounts,
    macos_mounts,
    shared_kind,
)

WINDOWS = {
    "APPDATA": r"C:\Users\mette\AppData\Roaming",
    "OneDriveCommercial": r"D:\Sky\Kommunen",
    "OneDrive": "",
}
MOUNTS = [
    Mount("/", "ext4"),
    Mount("/home", "nfs4"),
    Mount("/home/mette/lokalt", "btrfs"),
    Mount("/mnt/g", "fuse.sshfs"),
]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (r"C:\Users\mette\AppData\Local\familiehus", None),
        (r"D:\familiehus", None),
        (r"\\?\C:\familiehus", None),
        (r"C:\Users\mette\OneDrive\familiehus", "onedrive"),
        (r"C:\Users\mette\onedrive - Aalborg Kommune\Dokumenter\familiehus", "onedrive"),
        (r"d:\sky\kommunen\familiehus", "onedrive"),
        (r"D:\Sky\Kommunens egen", None),
        (r"C:\Users\mette\AppData\Roaming\familiehus", "roaming"),
        (r"E:\profiler\mette\appdata\roaming\familiehus", "roaming"),
        (r"\\server\faelles\familiehus", "network"),
        (r"\\?\UNC\server\faelles\familiehus", "network"),
        (r"C:\Users\mette\Dropbox\familiehus", "cloud"),
    ],
)
def test_windows_places(path: str, kind: str | None) -> None:
    assert shared_kind(PureWindowsPath(path), WINDOWS, []) == kind


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/familiehus", None),
        ("/home/mette/.local/share/familiehus", "network"),
        ("/home/mette/lokalt/familiehus", None),
        ("/mnt/g/familiehus", "network"),
        ("/mnt/gave/familiehus", None),
        ("/Users/mette/Library/Mobile Documents/familiehus", "cloud"),
        ("/Users/mette/Library/CloudStorage/OneDrive-Kommunen/familiehus", "cloud"),
        ("/srv/OneDrive/familiehus", "onedrive"),
    ],
)
def test_linux_and_mac_places(path: str, kind: str | None) -> None:
    assert shared_kind(PurePosixPath(path), {}, MOUNTS) == kind


def test_reads_what_linux_has_mounted() -> None:
    text = (
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        "40 22 0:44 / /mnt/F\u00e6lles\\040drev rw,nosuid shared:9 master:1 - cifs //srv/f rw\n"
        "41 22 0:45 / /mnt/a\\134b rw - tmpfs none rw\n"
        "broken line\n"
    )
    assert linux_mounts(text) == [
        Mount("/", "ext4"),
        Mount("/mnt/Fælles drev", "cifs"),
        Mount("/mnt/a\\b", "tmpfs"),
    ]


def test_reads_what_a_mac_has_mounted() -> None:
    text = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//mette@srv/faelles (2) on /Volumes/faelles (smbfs, nodev, nosuid, mounted by mette)\n"
    )
    assert macos_mounts(text) == [Mount("/", "apfs"), Mount("/Volumes/faelles", "smbfs")]


def test_a_folder_of_our_own_is_made_private(tmp_path: Path) -> None:
    root = tmp_path / "house"
    root.mkdir(mode=0o755)
    check_private(root)
    if os.name == "posix":
        assert stat.S_IMODE(root.stat().st_mode) == 0o700


def test_a_folder_that_is_not_there_yet_is_judged_by_its_name_and_not_made(tmp_path: Path) -> None:
    check_private(tmp_path / "later")
    assert not (tmp_path / "later").exists()
    with pytest.raises(EnvironmentFault) as caught:
        check_private(tmp_path / "OneDrive - Kommunen" / "familiehus")
    assert (caught.value.code, caught.value.fields) == ("folder_shared", {"kind": "onedrive"})


@pytest.mark.skipif(os.name != "posix", reason="symbolic links need rights on Windows")
def test_a_link_into_a_shared_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "OneDrive" / "familiehus").mkdir(parents=True)
    (tmp_path / "innocent").symlink_to(tmp_path / "OneDrive")
    with pytest.raises(EnvironmentFault, match="folder_shared"):
        check_private(tmp_path / "innocent" / "familiehus")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="giving files away needs root")
def test_somebody_elses_folder_is_refused(tmp_path: Path) -> None:
    root = tmp_path / "theirs"
    root.mkdir()
    os.chown(root, 12345, 12345)
    with pytest.raises(EnvironmentFault, match="folder_not_ours"):
        check_private(root)


def test_the_folder_of_the_tests_is_local() -> None:
    assert shared_kind(PurePath(os.path.realpath("/tmp")), {}, []) is None


_CRASH = """
import os, resource, sys
soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
from familiehus.storage.private_folder import no_core_dumps
no_core_dumps()
no_core_dumps()
assert max(resource.getrlimit(resource.RLIMIT_CORE)) <= 1
os.chdir(sys.argv[1])
os.abort()
"""


@pytest.mark.skipif(os.name != "posix", reason="POSIX limits")
def test_a_crash_leaves_no_memory_behind(tmp_path: Path) -> None:
    """Asked of the kernel: the exit status of an aborted process says whether a core was dumped."""
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}
    child = os.posix_spawn(sys.executable, [sys.executable, "-c", _CRASH, str(tmp_path)], environment)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == signal.SIGABRT
    assert not os.WCOREDUMP(status)
    assert list(tmp_path.iterdir()) == []


def test_the_check_is_light() -> None:
    code = "import sys, familiehus.storage.private_folder; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"ctypes", "subprocess", "sqlalchemy"} & set(loaded.stdout.split())
