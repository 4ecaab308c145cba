# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""check-translation SOURCE-ROOT LANGUAGE: nothing is left to translate.

Against the text as it is now, whatever the file was last merged with.
"""
import pathlib
import subprocess
import sys
import tempfile

# As in the preset of Meson's i18n.gettext().
KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "g_dcgettext:2", "g_dngettext:2,3",
            "g_dpgettext2:2c,3"]

root, language = pathlib.Path(sys.argv[1]), sys.argv[2]


def run(*command):
    return subprocess.run(command, cwd=root, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
                          stderr=subprocess.PIPE, text=True, check=False)


with tempfile.TemporaryDirectory() as folder:
    pot, merged = folder + "/limber.pot", folder + "/merged.po"
    made = run("xgettext", "--from-code=UTF-8", "--files-from=po/POTFILES", "--output=" + pot,
               *("--keyword=" + keyword for keyword in KEYWORDS))
    assert made.returncode == 0, made.stderr
    made = run("msgmerge", "--no-fuzzy-matching", "--output-file=" + merged,
               f"po/{language}.po", pot)
    assert made.returncode == 0, made.stderr
    result = run("msgfmt", "--check", "--statistics", "--output-file=/dev/null", merged)

counts = result.stderr.strip().splitlines()[-1]
print(result.stderr)
if result.returncode != 0 or "fuzzy" in counts or "untranslated" in counts:
    print(f"po/{language}.po: {counts}", file=sys.stderr)
    sys.exit(1)
