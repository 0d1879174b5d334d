"""How long a whole process of `sharedpower check` takes, beside `python -c pass`.

Run: `python -m bench.check_cold [runs]`
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from sharedpower.content.powys import powys_plan
from sharedpower.files import write_plan

RUNS = 21
LIMIT = 0.35


def seconds(command: list[str]) -> float:
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    taken = time.perf_counter() - started
    if done.returncode not in (0, 1):
        sys.exit(done.stderr.decode())
    return taken


def main(runs: int) -> None:
    with TemporaryDirectory() as folder:
        case = Path(folder) / "powys.plan.yaml"
        case.write_text(write_plan(powys_plan("en")), encoding="utf-8")
        check = [sys.executable, "-m", "sharedpower.cli.main", "check", str(case)]
        nothing = [sys.executable, "-c", "pass"]
        for command in (check, nothing):
            seconds(command)
        pairs = [(seconds(check), seconds(nothing)) for _ in range(runs)]
    took, floor = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
    print(f"check of the Powys case, whole process, median of {runs}: {took:.3f} s")
    print(f"python -c pass: {floor:.3f} s; ratio {took / floor:.1f}")
    print(f"fastest {min(pair[0] for pair in pairs):.3f} s; at most {LIMIT} s is asked for")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
