"""The linter finds what it is there for: a fault put into a good paper, one at a time."""

import io
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf
import pytest

from familiehus.reports.month import period_report
from tests.helpers.pdf_tags import faults
from tests.unit.reports import report_figures as example

Fault = Callable[[pikepdf.Pdf], None]


@pytest.fixture(scope="module")
def good() -> bytes:
    made = period_report(example.ordinary())
    assert faults(made) == []
    return made


def broken(pdf: bytes, fault: Fault) -> list[str]:
    """What is found after ``fault`` was put in."""
    file = pikepdf.open(io.BytesIO(pdf))
    fault(file)
    made = io.BytesIO()
    file.save(made, static_id=True)
    return faults(made.getvalue())


def below(element: Any) -> Iterator[Any]:
    kids = element.get("/K", [])
    for kid in list(kids) if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary):
            yield kid
            yield from below(kid)


def first(file: pikepdf.Pdf, kind: str) -> Any:
    return next(one for one in below(file.Root.StructTreeRoot) if kind == one.S)


def rewritten(page: Any, change: Callable[[bytes], bytes]) -> None:
    code = page.Contents.read_bytes()
    changed = change(code)
    assert changed != code
    page.Contents.write(changed)


def after(mark: bytes, more: bytes) -> Fault:
    return lambda file: rewritten(file.pages[0], lambda code: code.replace(mark, mark + more, 1))


def instead(mark: bytes, other: bytes) -> Fault:
    return lambda file: rewritten(file.pages[0], lambda code: code.replace(mark, other, 1))


def at_end(more: bytes) -> Fault:
    return lambda file: rewritten(file.pages[0], lambda code: code + more)


def without(kind: str, key: str) -> Fault:
    def fault(file: pikepdf.Pdf) -> None:
        del first(file, kind)[key]

    return fault


def kind_changed(kind: str, other: str) -> Fault:
    def fault(file: pikepdf.Pdf) -> None:
        first(file, kind).S = pikepdf.Name(other)

    return fault


def a_cell_less(file: pikepdf.Pdf) -> None:
    rows = [one for one in below(file.Root.StructTreeRoot) if one.S == "/TR" and len(one.K) == 4]
    del rows[1].K[3]


def a_heading_skipped(file: pikepdf.Pdf) -> None:
    """H2 becomes H3 in the tree and on the page alike."""
    kind_changed("/H2", "/H3")(file)
    rewritten(file.pages[0], lambda code: code.replace(b"/H2 <<", b"/H3 <<", 1))


def twice_in_the_tree(file: pikepdf.Pdf) -> None:
    paragraphs = [one for one in below(file.Root.StructTreeRoot) if one.S == "/P"]
    paragraphs[0].K = pikepdf.Array([paragraphs[0].K, paragraphs[1].K])


def back_to_another(file: pikepdf.Pdf) -> None:
    row = file.Root.StructTreeRoot.ParentTree.Nums[1]
    row[3] = row[4]


def a_stranger_as_parent(file: pikepdf.Pdf) -> None:
    first(file, "/TD").P = first(file, "/H1")


def a_form(file: pikepdf.Pdf) -> None:
    form = file.make_stream(b"0 0 9 9 re f", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form)
    file.pages[0].Resources.XObject = pikepdf.Dictionary(F=form)
    at_end(b" /Artifact BMC /F Do EMC")(file)


def no_letter_table(file: pikepdf.Pdf) -> None:
    for font in file.pages[0].Resources.Font.values():
        if "/ToUnicode" in font:
            del font.ToUnicode


def claimed(file: pikepdf.Pdf) -> None:
    with file.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["pdfuaid:part"] = "1"


def an_item_without_body(file: pikepdf.Pdf) -> None:
    kind_changed("/LBody", "/Lbl")(file)
    rewritten(file.pages[0], lambda code: code.replace(b"/LBody <<", b"/Lbl <<", 1))


def no_heads(file: pikepdf.Pdf) -> None:
    for one in below(first(file, "/Table")):
        if one.S == "/TH":
            one.S = pikepdf.Name.TD


def caption_last(file: pikepdf.Pdf) -> None:
    table = first(file, "/Table")
    table.K = pikepdf.Array([*list(table.K)[1:], table.K[0]])


def key_gone(*path: str) -> Fault:
    def fault(file: pikepdf.Pdf) -> None:
        holder = file.Root
        for step in path[:-1]:
            holder = holder[step]
        del holder[path[-1]]

    return fault


def untitled(file: pikepdf.Pdf) -> None:
    del file.docinfo["/Title"]


def tabs_gone(file: pikepdf.Pdf) -> None:
    del file.pages[1]["/Tabs"]


H1 = b"/H1 <</MCID "
FAULTS: tuple[tuple[Fault, str], ...] = (
    (at_end(b" 0 0 m 9 9 l S"), "page 1: S is neither tagged nor an artifact"),
    (after(b"EMC Q", b" 1 2 3 4 re f"), "page 1: f is neither tagged nor an artifact"),
    (after(b"/Artifact BMC", b" EMC"), "page 1: f is neither tagged nor an artifact"),
    (at_end(b" EMC"), "page 1: EMC ends nothing"),
    (at_end(b" /Artifact BMC"), "page 1: 1 marked pieces are never ended"),
    (after(b"/Artifact BMC", b" /Artifact BMC EMC"), "page 1: Artifact begins inside Artifact"),
    (at_end(b" /Artifact BMC BT EMC ET"), "half in and half out of the letters"),
    (at_end(b" /P BMC EMC"), "page 1: P without a number"),
    (at_end(b" /P <</MCID 0>> BDC EMC"), "page 1: number 0 is used twice"),
    (at_end(b" /P <</MCID 999>> BDC 0 0 1 1 re f EMC"), "page 1: number 999 is not in the tree"),
    (instead(H1, b"/H1 <</MCID 9"), "is in the tree and not on the page"),
    (instead(H1, b"/P <</MCID "), "is P on the page and H1 in the tree"),
    (a_form, "/F is a form"),
    (no_letter_table, "has no meaning"),
    (without("/Figure", "/Alt"), "a figure says nothing"),
    (without("/Figure", "/A"), "a figure does not say where it is"),
    (without("/TH", "/A"), "has a head that does not say of what"),
    (no_heads, "has no heads"),
    (without("/TH", "/K"), "has an empty head"),
    (a_cell_less, "has rows of different length"),
    (caption_last, "does not begin with its one caption"),
    (without("/H1", "/K"), "H1 is empty"),
    (kind_changed("/H1", "/P"), "headings do not begin with the one H1"),
    (a_heading_skipped, "H3 follows H1"),
    (kind_changed("/TR", "/P"), "P in Table"),
    (kind_changed("/H1", "/Overskrift"), "nobody knows what Overskrift is"),
    (kind_changed("/P", "/TR"), "TR holds letters of its own"),
    (an_item_without_body, "an item of a list without a body"),
    (twice_in_the_tree, "is in the tree 2 times"),
    (back_to_another, "does not lead back to its"),
    (a_stranger_as_parent, "TD does not know what holds it"),
    (kind_changed("/Document", "/Part"), "the tree does not begin with one Document"),
    (key_gone("/StructTreeRoot"), "no tree"),
    (key_gone("/StructTreeRoot", "/ParentTree"), "does not lead back to its"),
    (key_gone("/Lang"), "the language is not said"),
    (key_gone("/MarkInfo"), "it does not say that it is tagged"),
    (key_gone("/ViewerPreferences"), "the title is not shown"),
    (untitled, "there is no title"),
    (tabs_gone, "page 2: tabs do not follow the tree"),
    (claimed, "it claims what no validator has confirmed"),
)


@pytest.mark.parametrize(("fault", "found"), FAULTS, ids=[found for _, found in FAULTS])
def test_a_fault_is_found(good: bytes, fault: Fault, found: str) -> None:
    told = broken(good, fault)
    assert [one for one in told if found in one], told


def test_writing_it_again_is_no_fault(good: bytes) -> None:
    assert broken(good, lambda file: None) == []
