# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""check-identity APPLICATION-ID BUILT-DATA SOURCE-DATA: the files for the desktop agree.

Each names things that are defined in another; the desktop only says so by not
doing what it should.
"""
import configparser
import json
import pathlib
import sys
import xml.etree.ElementTree as ET

application_id, built, source = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])


def read_keys(name):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(built / name, encoding="utf-8")
    return parser


desktop = read_keys(application_id + ".desktop")
entry = desktop["Desktop Entry"]
assert entry["DBusActivatable"] == "true"
assert entry["Icon"] == application_id
assert (source / "icons/hicolor/scalable/apps" / (application_id + ".svg")).exists()

service = read_keys(application_id + ".service")["D-BUS Service"]
assert service["Name"] == application_id
assert service["Exec"].endswith("/limber --gapplication-service"), service["Exec"]

actions = entry["Actions"].split(";")[:-1]
assert actions, "no actions"
for action in actions:
    keys = desktop["Desktop Action " + action]
    routine = json.loads((source / "content/routines" / (action + ".json")).read_text())
    assert keys["Exec"] == "limber --play " + action, keys["Exec"]
    assert keys["Name"] == routine["title"], (keys["Name"], routine["title"])

metainfo = ET.parse(built / (application_id + ".metainfo.xml")).getroot()
assert metainfo.findtext("id") == application_id
assert metainfo.findtext("launchable") == application_id + ".desktop"
assert len(metainfo.findtext("name")) <= 15
assert 10 <= len(metainfo.findtext("summary")) <= 35
colours = {color.text for color in metainfo.iter("color")}
assert len(colours) == 2, colours

namespace = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
mime = ET.parse(built / (application_id + ".xml")).getroot().find("m:mime-type", namespace)
assert entry["MimeType"] == mime.get("type") + ";", entry["MimeType"]
assert metainfo.findtext("provides/mediatype") == mime.get("type")
# Flatpak exports nothing that is named otherwise.
assert mime.find("m:icon", namespace).get("name").startswith(application_id + ".")

schema = ET.parse(built / (application_id + ".gschema.xml")).getroot().find("schema")
assert schema.get("id") == application_id
