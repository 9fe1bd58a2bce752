"""The files that belong to the project, and the traces in them of the machine they were written on.

A path or a host that only exists where somebody once worked breaks the clone of
everybody else, and says things about that place that are nobody's business. The
patterns are put together from pieces so that this file holds none of them.
"""

import re
import subprocess
from pathlib import Path

UNTRACKED = {".venv", ".git", "build", "dist", "ovehus", "screenshots", "__pycache__"}

_HOSTS = [
    r"py" + r"pi\.org",
    r"python" + r"hosted\.org",
    r"npm" + r"js\.(?:org|com)",
    r"artifact" + r"registry",
]
_FOLDERS = [rf"(?<![\w.~-])/{name}/" for name in ("work", "farm", "root", "opt")]
_TOOLS = [r"\bissues" + r" (?:show|list|close|comment)\b", r"find" + r"-links\s*=", r"index" + r"-url\s*="]
TRACES = re.compile("|".join(_HOSTS + _FOLDERS + _TOOLS), re.IGNORECASE)


def tracked_files(root: Path) -> list[Path]:
    """What git holds; in a folder that is no checkout, everything that is not made by a tool."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True)
    if listed.returncode == 0 and listed.stdout:
        names = listed.stdout.decode("utf-8").split("\0")
        return [root / name for name in names if name and (root / name).is_file()]
    return [
        path
        for path in root.rglob("*")
        if path.is_file() and not any(part in UNTRACKED for part in path.relative_to(root).parts)
    ]


def traces(root: Path) -> list[str]:
    """``file:line`` of every trace of a machine or a package registry. Binary files are passed over."""
    found = []
    for path in tracked_files(root):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if hit := TRACES.search(line[:2000]):
                found.append(f"{path.relative_to(root)}:{number} {hit.group()}")
    return found
