"""Writes the types of the answers before the package is built from a clone. A source distribution holds them."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parents[2]


class WriteTypes(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if (ROOT / "packages/python-client/build/write-types.ts").exists():
            subprocess.run(["npm", "run", "--silent", "python:types"], cwd=ROOT, check=True)
        elif not (Path(self.root) / "src/ytterby_client/answers.py").exists():
            raise FileNotFoundError("src/ytterby_client/answers.py is missing: build from a clone of the repository.")
