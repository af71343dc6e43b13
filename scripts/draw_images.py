"""Draws the stand-ins for the pictures that data/clippings.yaml names: no real page is shown.

python scripts/draw_images.py
"""

import struct
import zlib
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "data" / "uploads" / "images"
WIDTH, HEIGHT = 640, 400
Color = tuple[int, int, int]
PAPER, INK, GREY = (252, 252, 250), (34, 34, 38), (178, 180, 186)


class Picture:
    """Pixels by number of color."""

    def __init__(self, ground: Color) -> None:
        self.colors = [ground]
        self.rows = [bytearray(WIDTH) for _ in range(HEIGHT)]

    def fill(self, x: int, y: int, width: int, height: int, color: Color) -> None:
        if color not in self.colors:
            self.colors.append(color)
        for row in self.rows[y : y + height]:
            row[x : x + width] = bytes([self.colors.index(color)]) * width

    def png(self) -> bytes:
        """As PNG with a palette (W3C PNG, third edition, 11.2)."""
        header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0)
        palette = b"".join(bytes(color) for color in self.colors)
        pixels = zlib.compress(b"".join(b"\0" + bytes(row) for row in self.rows), 9)
        chunks = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", pixels), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def article(band: Color, title_lines: int, photo: Color) -> Picture:
    """A page of a newspaper: band, headline, photo, two columns."""
    picture = Picture(PAPER)
    picture.fill(0, 0, WIDTH, 44, band)
    picture.fill(32, 14, 150, 16, PAPER)
    for line in range(title_lines):
        picture.fill(32, 68 + 26 * line, 560 - 190 * (line == title_lines - 1), 16, INK)
    top = 80 + 26 * title_lines
    picture.fill(32, top, 270, 150, photo)
    for column, first in ((32, top + 166), (334, top)):
        for number, y in enumerate(range(first, HEIGHT - 18, 14)):
            picture.fill(column, y, 272 - 90 * (number % 6 == 5), 6, GREY)
    return picture


def video(ground: Color, mark: Color) -> Picture:
    """A stage with a speaker, and a mark to play it."""
    picture = Picture(ground)
    picture.fill(0, 320, WIDTH, 80, (24, 26, 28))
    picture.fill(70, 60, 330, 190, (228, 232, 226))
    picture.fill(500, 150, 34, 34, GREY)
    picture.fill(488, 188, 58, 132, (60, 62, 68))
    for step in range(36):
        picture.fill(215 + step, 115 + step, 2, 2 * (36 - step), mark)
    return picture


PICTURES = {
    "press_VB_july.png": article((190, 30, 45), 3, (120, 144, 176)),
    "NVIDIA_teratec.png": video((44, 50, 46), (118, 185, 0)),
    "press_mit_may.png": article((20, 20, 20), 2, (226, 120, 88)),
    "press_le_monde_may.png": article((38, 66, 120), 2, (150, 170, 140)),
}

if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, picture in PICTURES.items():
        (FOLDER / name).write_bytes(picture.png())
