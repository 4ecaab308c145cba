# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Limber authors
"""check-metainfo APPSTREAMCLI FILE: whatever the validator says is an error, hints too."""
import re
import subprocess
import sys

ACCEPTED = {
    "cid-contains-uppercase-letter",  # the id is what it is
    "url-homepage-missing",  # there is no home page yet
}
# AppStream before 1.0 does not know <developer>, which later ones ask for.
ACCEPTED_LINES = {"unknown-tag developer"}

appstreamcli, file = sys.argv[1:]
result = subprocess.run(
    [appstreamcli, "validate", "--no-net", "--pedantic", "--no-color", file],
    env={"LC_ALL": "C.UTF-8", "PATH": ""}, capture_output=True, text=True, check=False)

wrong = []
n_issues = 0
for line in result.stdout.splitlines():
    issue = re.match(r"[EWIP]: [^ ]+: (([a-z0-9-]+).*)$", line)
    if issue is not None:
        n_issues += 1
        if issue[2] not in ACCEPTED and issue[1] not in ACCEPTED_LINES:
            wrong.append(line)
print(result.stdout, result.stderr)
# A validator that fails and names nothing has not read the file.
if result.returncode != 0 and n_issues == 0:
    wrong.append("the validator failed")
print("\n".join(wrong), file=sys.stderr)
sys.exit(1 if wrong else 0)
