"""How long a table of answers takes from file to gaps, and how much memory, by tenfolds.

Run: `python -m bench.estimate_file [most lines]`
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

STATEMENTS = 30
MOST = 10_000_000
AT_ONCE = 10_000
ANSWERS = np.array(["1", "2", "3", "4", "5", "dk", ""])


def write(path: Path, lines: int) -> None:
    """People of two groups; the same table each time."""
    random = np.random.default_rng(1)
    with path.open("w", encoding="utf-8") as file:
        file.write("person,group,statement,answer\n")
        for start in range(0, lines // STATEMENTS, AT_ONCE):
            many = min(AT_ONCE, lines // STATEMENTS - start)
            given = ANSWERS[random.integers(0, len(ANSWERS), (many, STATEMENTS))]
            file.writelines(
                f"p{start + row},{'ab'[row % 2]},S{place},{answer}\n"
                for row, answers in enumerate(given.tolist())
                for place, answer in enumerate(answers)
            )


def statements(path: Path) -> None:
    rows = "".join(f"S{place},form.{'hv'[place % 2]},+\n" for place in range(STATEMENTS))
    path.write_text("statement,facets,polarity\n" + rows, encoding="utf-8")


def main(most: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        answers, asked = Path(folder, "answers.csv"), Path(folder, "statements.csv")
        statements(asked)
        lines = 10_000
        while lines <= most:
            write(answers, lines)
            wall, processor, megabytes = measured(answers, asked)
            print(
                f"{lines:>11,} lines: {wall:6.2f} s ({processor:6.2f} s of processor), "
                f"{megabytes:5.0f} MB at most"
            )
            lines *= 10


def measured(answers: Path, asked: Path) -> tuple[float, float, float]:
    """The command as a process of its own: seconds, seconds at work, and the most memory held."""
    command = [sys.executable, "-m", "sharedpower.cli.main", "estimate", str(answers)]
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [*command, "--statements", str(asked), "--format", "json"], check=True, capture_output=True
    )
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, processor, after.ru_maxrss / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MOST)
