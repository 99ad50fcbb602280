"""Convert FandolFang-Regular.otf (CFF outlines) to TrueType outlines, keeping names, metrics and mapping.

Usage: python3 convert-fandolfang.py FandolFang-Regular.otf FandolFang-Regular.ttf
Needs python3-fonttools. Quadratic curves stay within one unit of the cubic ones; the output is deterministic.
"""
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

MAX_ERROR = 1.0  # font units, of 1000 to the em


def convert(source, target):
    font = TTFont(source, recalcTimestamp=False)
    order = font.getGlyphOrder()
    outlines = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    for tag in ("CFF ", "VORG"):
        if tag in font:
            del font[tag]
    glyf.compile(font)
    update_metrics(font, glyf, order)
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions"):
        setattr(maxp, field, 0)
    maxp.maxComponentElements = max((len(g.components) if hasattr(g, "components") else 0) for g in glyphs.values())
    maxp.compile(font)
    font["post"].formatType = 3.0
    font["post"].extraNames = []
    font["post"].mapping = {}
    font.sfntVersion = "\x00\x01\x00\x00"
    font.save(target)


def update_metrics(font, glyf, order):
    """The left side bearing of a TrueType glyph is its left edge."""
    for name in order:
        advance, _ = font["hmtx"][name]
        font["hmtx"][name] = (advance, getattr(glyf[name], "xMin", 0))


if __name__ == "__main__":
    convert(sys.argv[1], sys.argv[2])
