"""The software bill of materials: what the program consists of, as CycloneDX."""

import json
import subprocess
import sys
from typing import Any

from scripts.packages.names import ROOT, parts_list, version

# Said to be needed by a library, and in no package.
_TOOLS = ("pip==", "setuptools==")


def write_parts_list() -> None:
    """Write the program's own parts; what packages are made with is none of them."""
    target = parts_list()
    pyproject = ["--pyproject", str(ROOT / "pyproject.toml"), "--mc-type", "application"]
    form = ["--of", "JSON", "--output-reproducible", "-o", str(target)]
    command = [sys.executable, "-m", "cyclonedx_py", "environment", *pyproject, *form]
    subprocess.run([*command, sys.executable], check=True)
    told = json.loads(target.read_text("utf-8"))
    told["metadata"]["component"]["version"] = version()
    told["components"] = [*_used(told), _python()]
    kept = {one["bom-ref"] for one in told["components"]} | {_root(told)}
    told["dependencies"] = [one for one in told["dependencies"] if one["ref"] in kept]
    target.write_text(json.dumps(told, indent=1, sort_keys=True) + "\n", "utf-8")


def used_names() -> list[str]:
    """Return the names of all distributions that the program needs, as the list has them."""
    told = json.loads(parts_list().read_text("utf-8"))
    return [one["name"] for one in told["components"] if "purl" in one]


def _root(told: dict[str, Any]) -> str:
    return str(told["metadata"]["component"]["bom-ref"])


def _used(told: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the components that the program needs, directly or by way of others."""
    needs = {one["ref"]: one.get("dependsOn", []) for one in told["dependencies"]}
    found, waiting = set[str](), [_root(told)]
    while waiting:
        ref = waiting.pop()
        if ref not in found and not ref.startswith(_TOOLS):
            found.add(ref)
            waiting += needs.get(ref, [])
    found.discard(_root(told))
    return [one for one in told["components"] if one["bom-ref"] in found]


def _python() -> dict[str, Any]:
    number = sys.version.split()[0]
    return {
        "bom-ref": "python",
        "type": "platform",
        "name": "CPython",
        "version": number,
        "cpe": f"cpe:2.3:a:python:python:{number}:*:*:*:*:*:*:*",
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }
