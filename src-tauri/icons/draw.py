#!/usr/bin/env python3
"""Draws every icon in this folder. Run it here after a change; it needs Python only.

The sign is a disc whose two halves stand a little apart: the space between two people.
The tray's icons have one colour of middle lightness, so that they show on light and dark panels.
"""

import math
import struct
import zlib

TEAL, PAPER, CLAY = (0x1D, 0x5B, 0x5A), (0xF8, 0xF5, 0xEF), (0xE3, 0xB7, 0x9C)
PANEL, BLACK = (0x88, 0x88, 0x88), (0, 0, 0)


def rounded_square(x, y, half, radius):
    qx, qy = abs(x) - half + radius, abs(y) - half + radius
    return math.hypot(max(qx, 0), max(qy, 0)) + min(max(qx, qy), 0) - radius


def half_disc(x, y, side, radius, gap):
    return max(math.hypot(x, y) - radius, gap / 2 - side * x)


def disc(x, y, cx, cy, radius):
    return math.hypot(x - cx, y - cy) - radius


def app_layers(x, y):
    """Shapes from the bottom up, in a square from -1 to 1, as (distance, colour)."""
    return [
        (rounded_square(x, y, 0.92, 0.42), TEAL),
        (half_disc(x, y, -1, 0.56, 0.17), PAPER),
        (half_disc(x, y, 1, 0.56, 0.17), CLAY),
    ]


def tray_layers(dot, colour):
    def layers(x, y):
        halves = min(half_disc(x, y, -1, 0.86, 0.26), half_disc(x, y, 1, 0.86, 0.26))
        if not dot:
            return [(halves, colour)]
        # A ring of nothing around the dot keeps it apart at any size.
        halves = max(halves, -disc(x, y, 0.58, 0.58, 0.56))
        return [(min(halves, disc(x, y, 0.58, 0.58, 0.38)), colour)]

    return layers


def picture(size, layers):
    rows = bytearray()
    for row in range(size):
        rows.append(0)
        for column in range(size):
            x, y = (column + 0.5) * 2 / size - 1, (row + 0.5) * 2 / size - 1
            red = green = blue = alpha = 0.0
            for distance, colour in layers(x, y):
                cover = min(max(0.5 - distance * size / 2, 0), 1)
                red, green, blue = (old * (1 - cover) + new * cover for old, new in zip((red, green, blue), colour))
                alpha = alpha * (1 - cover) + cover
            scale = 1 / alpha if alpha else 0
            rows += bytes(round(value * scale) for value in (red, green, blue)) + bytes([round(alpha * 255)])
    return png(size, bytes(rows))


def png(size, rows):
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def ico(pictures):
    offset, entries, data = 6 + 16 * len(pictures), b"", b""
    for size, content in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), offset + len(data))
        data += content
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + data


def icns(pictures):
    body = b"".join(name + struct.pack(">I", len(content) + 8) + content for name, content in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def save(name, content):
    with open(name, "wb") as file:
        file.write(content)


app = {size: picture(size, app_layers) for size in (16, 24, 32, 48, 64, 128, 256, 512)}
save("32x32.png", app[32])
save("128x128.png", app[128])
save("128x128@2x.png", app[256])
save("icon.png", app[512])
save("icon.ico", ico([(size, app[size]) for size in (32, 16, 24, 48, 64, 256)]))
save("icon.icns", icns([(b"ic11", app[32]), (b"ic12", app[64]), (b"ic07", app[128]), (b"ic08", app[256]), (b"ic09", app[512])]))
save("tray.png", picture(32, tray_layers(False, PANEL)))
save("tray-open.png", picture(32, tray_layers(True, PANEL)))
save("tray-template.png", picture(44, tray_layers(False, BLACK)))
save("tray-template-open.png", picture(44, tray_layers(True, BLACK)))
