"""PDFs are read within limits, or an error names the reason."""

import subprocess
import sys
import zlib

import pytest

from clippings.errors import ClipError
from clippings.pdf import is_pdf, read_pdf
from clippings.quotes import check_quote
from tests.pdf.documents import book, pdf

pytest.importorskip("pypdfium2")


def test_information_and_text_are_read() -> None:
    read = read_pdf(pdf("One line", "and another", info="/Title(An open model)"))
    assert read.info == {"Title": "An open model"}
    assert read.text == "One line\nand another"


def test_a_quote_is_found_across_lines_and_hyphens() -> None:
    read = read_pdf(pdf("The model has 176 billion para-", "meters, said <the> team."))
    quote = "has 176 billion parameters, said <the> team"
    assert check_quote(read.html, quote).stands


def test_a_quote_is_found_across_pages_with_running_heads() -> None:
    read = read_pdf(
        book(
            ("The Gazette, May 2021", "They trained the", "model in the open, on a ma-", "1"),
            ("The Gazette, May 2021", "chine that belongs to the", "public.", "2"),
        )
    )
    quote = "They trained the model in the open, on a machine that belongs to the public."
    assert check_quote(read.html, quote).stands
    assert not check_quote(read.html, quote.replace("public", "Gazette")).stands


def test_the_mark_of_a_note_is_no_part_of_the_text() -> None:
    raised = b"/F1 7 Tf 5 Ts (%b) Tj /F1 12 Tf 0 Ts"
    content = (
        b"BT /F1 12 Tf 50 800 Td (It opened in May.) Tj %b ( It has 10) Tj %b ( rooms 7) Tj ET"
    )
    read = read_pdf(pdf(content=content % (raised % b"1", raised % b"6")))
    assert check_quote(read.html, "It opened in May. It has 10⁶ rooms 7").stands
    assert not check_quote(read.html, "It opened in May. It has 106 rooms 7").stands


_WITH_SIGNALS = """
import os, sys, time
from signal import SIGINT, SIGTERM, signal
from threading import Thread
from clippings.pdf import read_pdf

def press():
    while True:
        time.sleep(0.02)
        os.killpg(0, SIGINT)
        os.killpg(0, SIGTERM)

for one in (SIGINT, SIGTERM):
    signal(one, lambda *_: None)
data = sys.stdin.buffer.read()
Thread(target=press, daemon=True).start()
print(read_pdf(data).text)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no groups of processes")
def test_ctrl_c_does_not_pass_for_a_damaged_pdf() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WITH_SIGNALS],
        input=pdf("One line"),
        capture_output=True,
        start_new_session=True,
        check=False,
    )
    assert done.stdout.decode() == "One line\n", done.stderr.decode()


def _bomb(times: int) -> bytes:
    packer = zlib.compressobj(1)
    blanks = b" " * (1 << 20)
    return b"".join(packer.compress(blanks) for _ in range(times)) + packer.flush()


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n" + b"1 0 obj <<" * 10_000,
        b"%PDF-1.7",
        pdf(content=_bomb(130), filters="/Filter/FlateDecode"),
        pdf(content=zlib.compress(_bomb(130)), filters="/Filter[/FlateDecode/FlateDecode]"),
    ],
)
def test_a_hostile_pdf_ends_in_one_sentence(data: bytes) -> None:
    assert is_pdf(data)
    with pytest.raises(ClipError, match="the PDF is damaged, encrypted or too large"):
        read_pdf(data)


def test_pages_are_no_pdfs() -> None:
    assert not is_pdf(b"<!doctype html><title>%P")
