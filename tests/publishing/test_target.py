"""The file that an export writes."""

from pathlib import Path

import pytest

from clippings.errors import ClipError
from clippings.publishing.target import OutputFile, settle


def test_what_someone_else_writes_before_the_page_is_written_is_kept(tmp_path: Path) -> None:
    page = tmp_path / "media.md"
    page.write_text("# Media of another hand\n")
    target = OutputFile(page, before=b"# Media\n", after="# Media\n\n- new\n")
    with pytest.raises(ClipError, match="changed by someone else; run the command again"):
        settle(target, check=False, dry_run=False)
    assert page.read_text() == "# Media of another hand\n"
