"""The drawn tree of everything that can go wrong.

Services raise a *code* and *fields*; the words a person reads are in
``messages.py``. Three branches, because three different people must act:
the user (``UserError``), whoever owns the machine (``EnvironmentFault``),
and us (``Bug``). No field may hold personal data: texts end in logs.
"""

from collections.abc import Mapping


class FamiliehusError(Exception):
    """Root of the tree. ``code`` names the sentence, ``fields`` fill it in."""

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code)
        self.code = code
        self.fields: Mapping[str, object] = dict(fields)

    def __str__(self) -> str:
        """Code and field names only; values may be what somebody typed."""
        names = ", ".join(sorted(self.fields))
        return f"{self.code}({names})" if names else self.code


class UserError(FamiliehusError):
    """Something was typed or asked for that the house does not accept. Nothing changed."""


class NotAllowed(UserError):  # noqa: N818 -- the branches are named after who must act
    """The role of the person at the desk may not do this; ``fields['roles']`` says who can."""


class EnvironmentFault(FamiliehusError):  # noqa: N818
    """The world failed: disk, key, keyring, printer. There is a way out, and nothing saved is lost."""


class Bug(FamiliehusError):  # noqa: N818
    """We were wrong. Goes to the excepthook and the log, never hidden."""
