"""How long a whole process of `sharedpower check` takes, beside `python -c pass`.

Run: `python -m bench.check_cold [runs]`
"""

from __future__ import annotations

import subprocess
import sys
import time
from importlib.resources import files
from pathlib import Path
from statistics import median

CASE = Path(str(files("sharedpower"))) / "content" / "examples" / "powys.plan.yaml"
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
    check = [sys.executable, "-m", "sharedpower.cli.main", "check", str(CASE)]
    nothing = [sys.executable, "-c", "pass"]
    for command in (check, nothing):
        seconds(command)
    pairs = [(seconds(check), seconds(nothing)) for _ in range(runs)]
    took, floor = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
    print(f"check of {CASE.name}, whole process, median of {runs}: {took:.3f} s")
    print(f"python -c pass: {floor:.3f} s; ratio {took / floor:.1f}")
    print(f"fastest {min(pair[0] for pair in pairs):.3f} s; at most {LIMIT} s is asked for")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
