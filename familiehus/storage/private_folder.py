"""The data folder belongs to one user on one PC: nothing may copy it away, and nobody else may look in.

A database in a synchronised folder is copied while it is written (and its WAL
apart from it), which damages it; a roaming or network folder puts the file
where others can read it and where file locks lie. So such folders are refused
before the house is made or opened.
"""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from familiehus.errors import EnvironmentFault
from familiehus.storage.faults import named_faults

_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
# fmt: off
_SYNCHRONISED = frozenset({
    "dropbox", "google drive", "googledrive", "my drive", "nextcloud", "owncloud",
    "iclouddrive", "mobile documents", "cloudstorage",  # Apple's, and what macOS mounts for others
})
_NETWORK = frozenset({
    "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncpfs", "coda", "ceph",
    "glusterfs", "lustre", "gpfs", "webdav", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2",
    "fuse.davfs", "fuse.s3fs", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.ceph", "fuse.curlftpfs",
    "fuse.smbnetfs", "fuse.onedriver",
})
# fmt: on
_WINDOWS_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW


@dataclass(frozen=True, slots=True)
class Mount:
    """A mounted file system: where, and of which type."""

    point: str
    type: str


def check_private(root: Path) -> None:
    """Refuse a folder that others share; make one that exists private to this user (0700, POSIX).

    EnvironmentFault ``folder_shared`` (``kind``: ``onedrive`` | ``cloud`` | ``roaming`` | ``network``) or
    ``folder_not_ours`` when somebody else owns it. On Windows the folder's own access list is left alone:
    the default place under the local profile is private by inheritance.
    """
    real = Path(os.path.realpath(root))
    for path in {PurePath(root), PurePath(real)}:
        kind = shared_kind(path, os.environ, _mounts())
        if kind:
            raise EnvironmentFault("folder_shared", kind=kind)
    if os.name == "posix" and real.is_dir():
        _make_private(real)


def shared_kind(path: PurePath, environment: Mapping[str, str], mounts: Iterable[Mount]) -> str | None:
    """Why ``path`` is no private place, or None. Pure, so that every platform's rules run everywhere."""
    parts = [part.casefold() for part in path.parts]
    if _in_onedrive(path, parts, environment):
        return "onedrive"
    if any(part in _SYNCHRONISED for part in parts):
        return "cloud"
    if _is_roaming(path, parts, environment):
        return "roaming"
    if _is_network(path, mounts):
        return "network"
    return None


def no_core_dumps() -> None:
    """A crash must not write memory, and the key with it, to the disk. For the whole process, for good.

    On Linux the limit is one byte, not zero: zero still feeds a dump to a collecting program (core(5),
    ``core_pattern`` with a pipe), one stops both. On Windows the error-report box and its dump are off.
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)  # no critical-error box, no crash report box
    else:
        import resource

        least = 1 if sys.platform == "linux" else 0
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        limit = least if hard == resource.RLIM_INFINITY else min(least, hard)
        resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))


def _in_onedrive(path: PurePath, parts: list[str], environment: Mapping[str, str]) -> bool:
    homes = [environment[name] for name in _ONEDRIVE_VARIABLES if environment.get(name)]
    named = any(part == "onedrive" or part.startswith("onedrive - ") for part in parts)
    return named or any(_within(path, home) for home in homes)


def _is_roaming(path: PurePath, parts: list[str], environment: Mapping[str, str]) -> bool:
    roaming = environment.get("APPDATA")
    return ("appdata", "roaming") in pairwise(parts) or bool(roaming and _within(path, roaming))


def _is_network(path: PurePath, mounts: Iterable[Mount]) -> bool:
    if isinstance(path, PureWindowsPath):
        drive = path.drive.upper()
        local = not drive.startswith("\\\\") or (drive.startswith("\\\\?\\") and "UNC" not in drive[:8])
        return not local or _is_remote_drive(path)
    under = [mount for mount in mounts if _within(path, mount.point)]
    return bool(under) and max(under, key=lambda mount: len(mount.point)).type in _NETWORK


def _is_remote_drive(path: PurePath) -> bool:
    """A drive letter that stands for a share."""
    if sys.platform == "win32":
        import ctypes

        remote = int(ctypes.windll.kernel32.GetDriveTypeW(path.anchor)) == _WINDOWS_REMOTE
    else:
        remote = False
    return remote


def _within(path: PurePath, folder: str) -> bool:
    return path.is_relative_to(type(path)(folder))


def _mounts() -> list[Mount]:
    """What is mounted; empty where it cannot be known (Windows knows it by the drive)."""
    if sys.platform == "linux":
        with named_faults():
            return linux_mounts(Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape"))
    elif sys.platform == "darwin":
        import subprocess

        listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False)
        return macos_mounts(listed.stdout)
    else:
        return []


def linux_mounts(mountinfo: str) -> list[Mount]:
    """``/proc/self/mountinfo`` (proc(5)): the fifth field is the place, the type follows the lone dash;
    blanks and backslashes in a place are octal."""
    found = []
    for line in mountinfo.splitlines():
        place, dash, rest = line.partition(" - ")
        fields = place.split(" ")
        if dash and len(fields) > 4:
            point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4])
            found.append(Mount(point, rest.split(" ")[0]))
    return found


def macos_mounts(listed: str) -> list[Mount]:
    """Lines of macOS ``mount``: ``//a@server/share on /Volumes/share (smbfs, nodev, …)``."""
    found = []
    for line in listed.splitlines():
        head, bracket, options = line.rpartition(" (")
        _, on, point = head.partition(" on ")
        if bracket and on:
            found.append(Mount(str(PurePosixPath(point)), options.split(",")[0].rstrip(")")))
    return found


def _make_private(folder: Path) -> None:
    with named_faults():
        state = folder.stat()
        if state.st_uid != os.geteuid():
            raise EnvironmentFault("folder_not_ours")
        if state.st_mode & 0o077:
            folder.chmod(0o700)
        if folder.stat().st_mode & 0o077:
            raise EnvironmentFault("folder_not_ours")
