"""How long work may still take, judged by how fast it went so far."""

# Sooner nothing can be said: the first parts are no measure of all.
_LEAST_ELAPSED_S = 4.0
_LEAST_SHARE = 10
# What is over so soon is not worth a word.
_LEAST_LEFT_S = 8.0
_MINUTE_S, _HOUR_S = 60, 3600


class TimeLeft:
    """Takes shares, in parts of a thousand, with the seconds of a clock that never goes back."""

    def __init__(self) -> None:
        self._first: tuple[int, float] | None = None
        self._last = 0
        self.seconds: float | None = None

    def note(self, share: int | None, now: float) -> None:
        """Take in how far it is at ``now``; a share that falls, or None, begins another count.

        ``seconds`` is what is left then, None where nothing can be said.
        """
        if share is None or share < self._last or self._first is None:
            self._first = None if share is None else (share, now)
            self._last = share or 0
            self.seconds = None
            return
        self._last = share
        done, elapsed = share - self._first[0], now - self._first[1]
        if done >= _LEAST_SHARE and elapsed >= _LEAST_ELAPSED_S:
            self.seconds = elapsed * (1000 - share) / done

    def stand_still(self, seconds: float) -> None:
        """Leave out ``seconds`` in which nothing was done."""
        if self._first is not None:
            self._first = self._first[0], self._first[1] + seconds

    @property
    def words(self) -> str:
        """What is said of it: ``kira-kira 4 menit lagi``; empty where it is over soon, or open."""
        left = self.seconds
        if left is None or left < _LEAST_LEFT_S:
            return ""
        if left < _MINUTE_S:
            return f"kira-kira {max(1, round(left / 10)) * 10} detik lagi"
        if left < _HOUR_S:
            return f"kira-kira {round(left / _MINUTE_S)} menit lagi"
        return f"kira-kira {round(left / _HOUR_S)} jam lagi"
