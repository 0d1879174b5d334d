"""Uploads are bounded while they arrive, not after."""

from __future__ import annotations

from django.core.files.uploadhandler import MemoryFileUploadHandler, StopUpload

MOST_BYTES = 2_000_000


class BoundedUploadHandler(MemoryFileUploadHandler):
    """Keeps a small file in memory and drops a large one; nothing is ever written to disk."""

    seen = 0

    def handle_raw_input(self, *args: object, **kwargs: object) -> None:
        self.activated = True

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        self.seen += len(raw_data)
        if self.seen > MOST_BYTES:
            raise StopUpload(connection_reset=False)
        return super().receive_data_chunk(raw_data, start)
