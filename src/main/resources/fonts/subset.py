"""Makes the font of the cards. Usage: python3 subset.py NotoSansSC_500Medium.ttf OUT.ttf"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

# The 6,763 Han characters of GB 2312, and what stands between them and around numbers.
HAN = [
    ord(bytes([row, cell]).decode("gb2312"))
    for row in range(0xB0, 0xF8)
    for cell in range(0xA1, 0xFF)
    if (row, cell) < (0xD7, 0xFA) or row > 0xD7
]
SIGNS = [
    *range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x391, 0x3CA), *range(0x2010, 0x2028),
    *range(0x2030, 0x203C), *range(0x2070, 0x208F), *range(0x20A0, 0x20C0), 0x2103, 0x2116, 0x2122,
    *range(0x2190, 0x219A), *range(0x2200, 0x2266), *range(0x25A0, 0x25D0), 0x2713,
    *range(0x3000, 0x3020), *range(0xFF01, 0xFF5F), *range(0xFFE0, 0xFFE7),
]
# Chinese marks fill a square; their narrow forms for other scripts go to private characters.
NARROW = {0x2018: 0xE018, 0x2019: 0xE019, 0x201C: 0xE01C, 0x201D: 0xE01D, 0x2026: 0xE026}

font = TTFont(sys.argv[1], recalcTimestamp=False)
names = font.getBestCmap()
narrow = {}
gsub = font["GSUB"].table
for record in gsub.FeatureList.FeatureRecord:
    if record.FeatureTag == "pwid":
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                narrow.update(getattr(table, "ExtSubTable", table).mapping)
for table in font["cmap"].tables:
    if table.isUnicode() and table.format in (4, 12):
        for mark, private in NARROW.items():
            table.cmap[private] = narrow[names[mark]]

options = subset.Options()
options.hinting = False
options.layout_features = []
options.notdef_outline = True
options.glyph_names = False
options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
options.drop_tables += ["vhea", "vmtx", "GDEF", "GPOS", "GSUB", "BASE", "STAT", "gasp", "prep"]
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=[*HAN, *SIGNS, *NARROW.values()])
subsetter.subset(font)
font.save(sys.argv[2])
