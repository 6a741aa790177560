"""What a PNG file says of itself."""

import struct
import zlib


def pixels(png: bytes) -> tuple[int, int]:
    """The size that the file's head tells."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def raw(png: bytes) -> bytes:
    """The picture's filtered bytes."""
    data, place = b"", 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        if png[place + 4 : place + 8] == b"IDAT":
            data += png[place + 8 : place + 8 + length]
        place += 12 + length
    return zlib.decompress(data)
