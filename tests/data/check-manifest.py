# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""check-manifest FILE: the Flatpak may do what it needs, and nothing else."""
import json
import pathlib
import re
import sys

file = pathlib.Path(sys.argv[1])
manifest = json.loads(file.read_text(encoding="utf-8"))
assert manifest["id"] == file.stem

allowed = {"--share=ipc", "--socket=fallback-x11", "--socket=wayland", "--device=dri",
           "--socket=pulseaudio"}
assert set(manifest["finish-args"]) == allowed, manifest["finish-args"]

for module in manifest["modules"]:
    for source in module["sources"]:
        if source["type"] == "dir":
            assert (file.parent / source["path"] / "meson.build").exists()
        else:
            assert source["url"].startswith("https://"), source["url"]
            assert re.fullmatch("[0-9a-f]{64}", source["sha256"]), source["sha256"]
assert "--share=network" not in file.read_text(encoding="utf-8")
