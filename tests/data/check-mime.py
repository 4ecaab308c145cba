# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""check-mime UPDATE-MIME-DATABASE FILE: the package compiles to what it means."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

update, file = sys.argv[1:]
with tempfile.TemporaryDirectory() as folder:
    mime = pathlib.Path(folder)
    (mime / "packages").mkdir()
    shutil.copy(file, mime / "packages")
    result = subprocess.run([update, str(mime)], env={"LC_ALL": "C.UTF-8"},
                            capture_output=True, text=True, check=True)
    assert "rror" not in result.stderr, result.stderr
    lines = {name: (mime / name).read_text().splitlines() for name in ("globs2", "subclasses")}

assert "50:application/x-limber-routine:*.limber" in lines["globs2"], lines
assert "application/x-limber-routine application/json" in lines["subclasses"], lines
