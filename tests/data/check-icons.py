# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""check-icons DATA-ICONS WINDOW-ICONS: what GTK needs of an icon, and the set is whole."""
import pathlib
import sys
import xml.etree.ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"
COLOUR = "#2e3436"  # what GTK looks for and puts the text's colour in place of
WANTED = {
    "limber-place-" + place for place in ("desk", "chair", "standing", "wall", "floor")
} | {"limber-anatomy"} | {
    "limber-evidence-" + grade
    for grade in ("well-supported", "partly", "contested", "unsupported", "wrong")
}


def check_size(file, root, size):
    for name, value in (("width", size), ("height", size), ("viewBox", f"0 0 {size} {size}")):
        assert root.get(name) == value, f"{file}: {name} is {root.get(name)}, not {value}"


def check_symbolic(file):
    root = ET.parse(file).getroot()
    check_size(file, root, "16")
    shapes = list(root)
    assert shapes, f"{file}: is empty"
    for shape in shapes:
        # GTK 4.8 fills every shape when it puts in its colour: a stroke would be lost.
        assert shape.tag == SVG + "path", f"{file}: {shape.tag} is not a path"
        assert set(shape.attrib) <= {"d", "fill", "fill-rule"}, f"{file}: {set(shape.attrib)}"
        assert shape.get("fill") == COLOUR, f"{file}: has the colour {shape.get('fill')}"


def check_coloured(file):
    root = ET.parse(file).getroot()
    check_size(file, root, "128")
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert not tags & {"filter", "image", "text", "style", "script"}, f"{file}: {tags}"


data, window = (pathlib.Path(name) for name in sys.argv[1:])
symbolic = {file.name.removesuffix("-symbolic.svg") for file in window.rglob("*-symbolic.svg")}
assert WANTED <= symbolic, f"{window} lacks {WANTED - symbolic}"
for file in (*window.rglob("*.svg"), *data.rglob("*-symbolic.svg")):
    check_symbolic(file)
coloured = [file for file in data.rglob("*.svg") if not file.stem.endswith("-symbolic")]
assert len(coloured) >= 3, coloured
for file in coloured:
    check_coloured(file)
