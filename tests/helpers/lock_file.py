"""Reading requirements.lock: what is pinned, for which machines, and what it leaves out."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

# Every machine the lock speaks for.
MACHINES = [
    {"python_version": minor, "python_full_version": f"{minor}.4", "sys_platform": platform, **more}
    for minor in ("3.11", "3.12", "3.13", "3.14")
    for platform, more in (
        ("linux", {"platform_system": "Linux", "os_name": "posix"}),
        ("win32", {"platform_system": "Windows", "os_name": "nt"}),
        ("darwin", {"platform_system": "Darwin", "os_name": "posix"}),
    )
]


@dataclass(frozen=True)
class Pin:
    """One locked version, the machines it is for, and its file hashes."""

    name: str
    version: Version
    marker: Marker | None
    hashes: tuple[str, ...]

    def is_for(self, machine: dict[str, str]) -> bool:
        """True when this pin is installed on such a machine."""
        return self.marker is None or self.marker.evaluate(machine)


def pins(lock: str) -> list[Pin]:
    """All pins; lines that are neither a pin, a hash nor a comment are an error."""
    found = []
    entries = re.split(
        r"^(?=[A-Za-z0-9])", re.sub(r"^\s*#.*\n", "", lock, flags=re.MULTILINE), flags=re.MULTILINE
    )
    for entry in filter(str.strip, entries):
        head, *hashes = [part.strip() for part in entry.replace("\\\n", "\n").strip().splitlines()]
        if not all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", part) for part in hashes):
            raise ValueError(f"not a hash under {head}")
        requirement = Requirement(head)
        (only,) = requirement.specifier
        if only.operator != "==" or requirement.url:
            raise ValueError(f"not pinned: {head}")
        name = canonicalize_name(requirement.name)
        found.append(Pin(name, Version(only.version), requirement.marker, tuple(hashes)))
    return found


def asked_for(pyproject: Path) -> list[Requirement]:
    """Everything pyproject.toml names: to run, to build, to develop."""
    content = tomllib.loads(pyproject.read_text(encoding="utf-8"))
    project = content["project"]
    named = (
        project["dependencies"]
        + project["optional-dependencies"]["dev"]
        + content["build-system"]["requires"]
    )
    return [Requirement(line) for line in named]


def gaps(pyproject: Path, lock: str) -> list[str]:
    """Requirements that some machine would not find, or would find twice or too old, in the lock."""
    locked = pins(lock)
    complaints = [f"{pin.name} {pin.version} has no hash" for pin in locked if not pin.hashes]
    for machine in MACHINES:
        where = f"Python {machine['python_version']} on {machine['sys_platform']}"
        for wanted in asked_for(pyproject):
            if wanted.marker and not wanted.marker.evaluate(machine):
                continue
            name = canonicalize_name(wanted.name)
            found = [pin.version for pin in locked if pin.name == name and pin.is_for(machine)]
            if len(found) != 1 or not wanted.specifier.contains(found[0], prereleases=True):
                complaints.append(f"{where}: {wanted} but the lock has {[str(version) for version in found]}")
    return complaints
