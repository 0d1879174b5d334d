"""Direct and indirect influence: DEMATEL's total relation matrix, for signed effects.

Source: Gabus and Fontela 1972, Battelle Geneva (DEMATEL). ``T = D (I - D)^-1`` is the sum of all
walks: ``D + D^2 + D^3 ...``. How sign and strength enter here:

- an effect lies between -1 and 1: a helping one is above zero, a hindering one below. Along a walk
  the signs multiply, so that hindering a hindrance helps. Walks of opposite sign from the same
  start to the same end take from each other;
- every matrix is divided by the largest sum of absolute effects in a row or a column, so that no
  row or column of ``|D|`` adds up to more than 1 and the spectral radius is at most 1;
- where the radius is still above ``LIMIT`` (as in a bare circle), the walks would go round for
  ever. ``D`` is then made smaller by one factor until its radius is ``LIMIT``, and that is told.
  The factor is the same for every effect, so none gains on another; long walks count for less.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

LIMIT: Final = 0.95


class Influence(NamedTuple):
    """``total`` [..., n, n]: row acts on column. ``damped`` [...]: whether the guard had to act."""

    total: Matrix
    damped: NDArray[np.bool_]

    @property
    def drive(self) -> Matrix:
        """[..., n] How far a change of each goes: the absolute total influence that it has.

        What a facet does to itself on the way round is left out of neither sum.
        """
        return np.asarray(np.abs(self.total).sum(-1))

    @property
    def depend(self) -> Matrix:
        """[..., n] How much each is moved by the others."""
        return np.asarray(np.abs(self.total).sum(-2))

    @property
    def push(self) -> Matrix:
        """[..., n] Helping less hindering, of all that each does."""
        return np.asarray(self.total.sum(-1))


def influence(effects: Matrix) -> Influence:
    """``effects`` [..., n, n], each -1 to 1, row on column; many matrices are solved at once.

    Raises ValueError for other shapes, or effects that are no numbers or too large.
    """
    if effects.ndim < 2 or effects.shape[-1] != effects.shape[-2]:
        raise ValueError(f"effects need a square, not the shape {effects.shape}")
    if not (np.abs(effects) <= 1).all():
        raise ValueError("effects lie between -1 and 1")
    direct, damped = _guarded(normalised(effects))
    unit: Matrix = np.eye(direct.shape[-1])
    # T (I - D) = D, solved from the right.
    solved: Matrix = np.asarray(
        np.linalg.solve(_turned(unit - direct), _turned(direct)), np.float64
    )
    return Influence(np.ascontiguousarray(_turned(solved)), damped)


def normalised(effects: Matrix) -> Matrix:
    """Divided by the largest absolute sum of a row or a column; nothing but zeros stay zeros."""
    size = np.abs(effects)
    largest = np.maximum(size.sum(-1).max(-1), size.sum(-2).max(-1))
    return np.asarray(effects / np.where(largest > 0, largest, 1.0)[..., None, None])


def spectral_radius(matrix: Matrix) -> Matrix:
    """[...] The largest absolute eigenvalue."""
    return np.asarray(np.abs(np.linalg.eigvals(matrix)).max(-1))


def _guarded(direct: Matrix) -> tuple[Matrix, NDArray[np.bool_]]:
    flat = direct.reshape(-1, *direct.shape[-2:])
    # A sum of absolute values is never less than the radius, and far quicker to find.
    bound = np.abs(flat).sum(-1).max(-1)
    wide = _wide(flat, bound)
    radius = np.zeros(len(flat))
    radius[wide] = spectral_radius(flat[wide])
    factor = np.where(radius > LIMIT, LIMIT / np.where(radius > 0, radius, 1.0), 1.0)
    made = (flat * factor[:, None, None]).reshape(direct.shape)
    return made, np.asarray(radius > LIMIT).reshape(direct.shape[:-2])


def _wide(flat: Matrix, bound: Matrix) -> NDArray[np.intp]:
    """Where the radius may be over the limit: the norm of a power bounds it more and more closely.

    ``rho(D) <= ||D^8||^(1/8)``, so most matrices need no eigenvalues.
    """
    maybe = np.flatnonzero(bound > LIMIT)
    power = flat[maybe]
    for _squaring in range(3):
        power = power @ power
    closer = np.abs(power).sum(-1).max(-1, initial=0.0)
    return np.asarray(maybe[closer > LIMIT**8], np.intp)


def _turned(matrix: Matrix) -> Matrix:
    return np.swapaxes(matrix, -1, -2)
