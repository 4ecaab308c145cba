# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""test-po-tools PO-FOLDER: what extract-content and list-sources find, and what they miss."""
import gettext
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

PO = pathlib.Path(sys.argv.pop(1))
ODD = "“Quotes”, \"plain\" ones, a \\, 90 % of it, ä, 90 %s\nand a second line\twith a tab"


def run(*command):
    return subprocess.run([str(part) for part in command], env={"PATH": "/usr/bin:/bin"},
                          capture_output=True, text=True, check=False)


def tool(name, *arguments):
    return run(sys.executable, PO / name, *arguments)


class InFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, text):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


class ExtractContent(InFolder):
    def setUp(self):
        super().setUp()
        self.write("exercises/a.json", json.dumps({
            "id": "a", "place": "floor", "title": "Title", "summary": ODD,
            "equipment": ["Mat"], "start": "Start", "steps": ["One", "Two"], "feel": "Feel",
            "mistakes": ["Mistake"], "breathing": "Breathe",
            "dose": {"text": "Dose", "step": {"kind": "hold", "seconds": 5}},
            "easier": {"text": "Easier", "exercise": "b"}, "harder": {"text": "Harder"},
            "cautions": ["Caution"], "lengthens": ["glutes"], "sources": ["who"],
            "figure": {"description": "Seen", "view": "side", "poses": [{"name": "up"}]},
            "other_figures": [{"id": "x", "description": "Seen too"}, {"description": "And"}]}))
        self.write("routines/r.json", json.dumps({
            "id": "r", "title": "Title", "summary": "Routine", "aim": "Aim", "place": "desk",
            "steps": [{"exercise": "a", "kind": "hold"}, {"title": "Step", "note": "Note"}]}))
        self.write("articles/t.json", json.dumps({
            "id": "t", "title": "Article", "summary": "Summary", "key_points": ["Point"],
            "sections": [{"title": "Section", "blocks": [
                {"paragraph": "See [it](exercise:a)."}, {"list": ["First", "Second"]},
                {"warning": "Warning"},
                {"claim": {"said": "Said", "evidence": "partly", "finding": "Finding",
                           "take": "Take", "sources": ["who"]}}]}]}))
        self.write("references.json", json.dumps({
            "references": [{"id": "who", "cite": "Cite", "about": "About", "url": "https://x"}]}))

    def extract(self, *arguments):
        return tool("extract-content", "--content", self.folder,
                    "--output", self.folder / "strings.h", *arguments)

    def read_back(self):
        """What gettext would look up: xgettext's reading, compiled, as a catalogue."""
        pot, mo = self.folder / "strings.pot", self.folder / "strings.mo"
        for command in (["xgettext", "--from-code=UTF-8", "--add-comments",
                         "--keyword=NC_:1c,2", "-o", pot, self.folder / "strings.h"],
                        ["msgen", "-o", pot, pot],
                        ["msgfmt", "--check-format", "-o", mo, pot]):
            result = run(*command)
            self.assertEqual(result.returncode, 0, result.stderr)
        self.pot = pot.read_text(encoding="utf-8")
        with mo.open("rb") as file:
            catalogue = gettext.GNUTranslations(file)._catalog
        return {tuple(key.split("\x04")) for key in catalogue if key}

    def test_every_text_and_nothing_else(self):
        self.assertEqual(self.extract().returncode, 0)
        wanted = {("exercise", text) for text in (
            "Title", ODD, "Mat", "Start", "One", "Two", "Feel", "Mistake", "Breathe", "Dose",
            "Easier", "Harder", "Caution", "Seen", "Seen too", "And")}
        wanted |= {("routine", text) for text in ("Title", "Routine", "Aim", "Step", "Note")}
        wanted |= {("article", text) for text in (
            "Article", "Summary", "Point", "Section", "See [it](exercise:a).", "First",
            "Second", "Warning", "Said", "Finding", "Take")}
        wanted |= {("reference", "About")}
        self.assertEqual(self.read_back(), wanted)
        self.assertIn("#. exercises/a.json /steps/1\n", self.pot)
        self.assertNotIn(", c-format", self.pot)

    def test_twice_the_same(self):
        self.extract()
        first = (self.folder / "strings.h").read_bytes()
        self.extract()
        self.assertEqual((self.folder / "strings.h").read_bytes(), first)

    def test_a_stale_file_is_told(self):
        self.assertEqual(self.extract("--check").returncode, 1)
        self.extract()
        self.assertEqual(self.extract("--check").returncode, 0)
        self.write("routines/r.json", json.dumps({"title": "Another"}))
        result = self.extract("--check")
        self.assertEqual(result.returncode, 1)
        self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)


class ListSources(InFolder):
    def setUp(self):
        super().setUp()
        self.write("src/a.c", 'char *a = _ ("Text");')
        self.write("src/b/b.c", 'g_print (ngettext ("one", "many", n));')
        self.write("src/b/c.c", '/* _("no") */ char *c = foo_ ("none"); // _("none")\n')
        self.write("src/b/d.h", '#define D C_ ("context", "Text")')
        self.write("src/e.ui", '<property name="label" translatable="yes">Text</property>')
        self.write("src/f.ui", '<property name="name">f</property>')
        self.write("data/x.desktop.in.in", "[Desktop Entry]")
        self.write("po/POTFILES", "")

    def listed(self):
        self.assertEqual(tool("list-sources", "--root", self.folder).returncode, 0)
        lines = (self.folder / "po/POTFILES").read_text().splitlines()
        return [line for line in lines if not line.startswith("#")]

    def check(self):
        return tool("list-sources", "--check", "--root", self.folder)

    def test_what_is_listed(self):
        self.assertEqual(self.listed(), [
            "data/x.desktop.in.in", "po/content-strings.h", "src/a.c", "src/b/b.c", "src/b/d.h",
            "src/e.ui"])
        self.assertEqual(self.check().returncode, 0)

    def test_a_missing_line_is_told(self):
        self.listed()
        self.write("src/g.c", '_("New")')
        result = self.check()
        self.assertEqual(result.returncode, 1)
        self.assertIn("src/g.c", result.stderr)

    def test_a_line_too_many_is_told(self):
        self.listed()
        (self.folder / "src/a.c").unlink()
        result = self.check()
        self.assertEqual(result.returncode, 1)
        self.assertIn("src/a.c", result.stderr)


unittest.main(verbosity=2)
