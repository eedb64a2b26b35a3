"""The page that searches everything (Cari)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError, WorkStoppedError
from kesbang_desktop.domain.search.query_words import SEARCH_WORDS
from kesbang_desktop.domain.search_hit import SearchAnswer, SearchHit, SearchPlace, SearchResult
from kesbang_desktop.ports.search import SearchPorts
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.commands import search as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, say_keys, with_keys
from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.search.hits_exporter import HitsExporter
from kesbang_desktop.ui.search.hits_list import HitsList
from kesbang_desktop.ui.search.hits_model import HitsModel
from kesbang_desktop.ui.search.recent_searches import recent_searches, remember_search
from kesbang_desktop.ui.search.search_start import SearchStart
from kesbang_desktop.ui.tables.newest_question import NewestQuestion
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.widgets.query_line import QueryLine
from kesbang_desktop.ui.work.worker import Worker

EXAMPLES = (
    "netralitas jenis:keputusan",
    '"tim desk" tahun:2024',
    "koordinasi -undangan",
)


class SearchPage(QWidget):
    """``hit_opened(SearchHit)`` where one is to be shown; ``index_wanted()`` where the answer may
    lack something.
    """

    hit_opened = Signal(object)
    index_wanted = Signal()

    def __init__(
        self,
        search: SearchPorts,
        settings: SettingPorts,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._settings = settings
        self._worker = worker
        self._question = NewestQuestion(worker)
        self._recent: list[str] = []
        self._more: SearchPlace | None = None
        self._asked = ""
        self.header = PageHeader(self.tr("Cari"), self)
        self.banner = Banner(self)
        self.line = QueryLine(SEARCH_WORDS, self._ask_values, self)
        self.model = HitsModel(self)
        self.list = HitsList(self.model, self)
        self.start = SearchStart(self)
        self.exporter = HitsExporter(
            search.all, search.export, worker, self.banner, self.line.text, self
        )
        self._export = MenuButton(self.tr("Ekspor hasil"), self.exporter.fill, self.header)
        say_keys(self._export, commands.EXPORT)
        self._stack = QStackedWidget(self)
        self.problems = QLabel(self)
        self.count = QLabel(self)
        self._lay_out()
        self.banner.lie_over(self._stack)
        self._connect()
        self._take(SearchAnswer())

    def enter(self) -> None:
        """Put the keyboard on the line, with what stands there ready to be typed over."""
        self.line.setFocus()
        self.line.selectAll()

    def refresh(self, changes: Changes | None = None) -> None:
        """Ask anew: something was written."""
        self.line.forget_values()
        if self.isVisible() and self._asked:
            self._ask(self._asked, False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._worker.run(partial(recent_searches, self._settings), self._take_recent, self._fail)
        if self._asked:
            self._ask(self._asked, False)

    def _lay_out(self) -> None:
        self.header.add_widget(self._export)
        self.line.setPlaceholderText(self.tr("Kata apa saja, atau misalnya jenis:keputusan"))
        self.line.setAccessibleName(self.tr("Cari di semua rapat, orang, dan lampiran"))
        self.line.setToolTip(
            self.tr(
                "Kata dengan segala bentuknya; “dalam tanda kutip” persis; -kata mengecualikan.\n"
                "Kunci: {0}"
            ).format(", ".join(SEARCH_WORDS.keys))
        )
        for label in (self.problems, self.count):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
        self.problems.hide()
        for shown in (self.list, self.start):
            self._stack.addWidget(shown)
        body = self.header.head(self)
        body.addWidget(self.line)
        body.addWidget(self.problems)
        body.addWidget(self._stack, 1)
        body.addWidget(self.count)

    def _connect(self) -> None:
        bind(self, commands.FOCUS_FIELD, self.enter, Area.SEARCH)
        bind(self.list, commands.FOCUS_FIELD, self.enter, Area.SEARCH_LIST)
        bind(self.list, commands.OPEN_HIT, self.list.activate_current)
        bind(self, commands.EXPORT, lambda: self.exporter.export(".docx"))
        bind(self, commands.STEP_BACK, self._step_back)
        self.line.query_edited.connect(lambda text: self._ask(text, self.line.hasFocus()))
        self.line.lead_to(self._go_to_hits, self._question.when_answered)
        self.list.hit_activated.connect(self._open)
        self.list.end_reached.connect(self._read_more)
        self.start.chosen.connect(self._search_for)

    def _ask_values(self, key: str, answer: Callable[[list[str]], None]) -> None:
        self._worker.run(lambda: list(self._search.values(key)), answer, self._fail)

    def _search_for(self, text: str) -> None:
        self.line.show_query(text)
        self.line.setFocus()

    def _ask(self, text: str, typing: bool) -> None:
        self._asked = text.strip()
        # Whatever an older question reads is not wanted any more.
        self._search.stop()
        if not self._asked:
            self._question.drop()
            self._take(SearchAnswer())
            return
        self._question.ask(lambda: self._search.find(text, typing, None), self._take, self._fail)

    def _take(self, answer: SearchAnswer) -> None:
        before = self.list.current_hit
        self._more = answer.result.more
        self.model.show(answer.result.hits)
        self.problems.setText(" ".join(map(translated, answer.problems)))
        self.problems.setVisible(bool(answer.problems))
        if answer.result.hits:
            self._stack.setCurrentWidget(self.list)
            if before is not None and (row := self.model.row_of(before)) >= 0:
                self.list.choose(row)
        else:
            self._say_nothing(answer)
            self._stack.setCurrentWidget(self.start)
        self._export.setEnabled(bool(answer.result.hits))
        self._show_count(answer.result)
        if not answer.result.is_whole and self._asked:
            self.index_wanted.emit()

    def _say_nothing(self, answer: SearchAnswer) -> None:
        if not self._asked:
            self.start.say(
                self.tr("Cari di semua rapat"),
                with_keys(
                    self.tr(
                        "Ketik kata apa saja: isi notula, keputusan, tindak lanjut, orang, "
                        "lampiran. {0} kembali ke kolom ini."
                    ),
                    commands.FOCUS_FIELD,
                ),
                self._recent or EXAMPLES,
            )
        elif answer.proposals:
            self.start.say(
                self.tr("Tidak ada yang cocok"), self.tr("Mungkin maksud Anda:"), answer.proposals
            )
        else:
            self.start.say(
                self.tr("Tidak ada yang cocok"),
                self.tr("Kurangi katanya, atau lepas syarat seperti jenis: dan tahun:."),
                (),
            )

    def _show_count(self, result: SearchResult) -> None:
        count = len(self.model.hits)
        words = self.tr("{0} hasil", "", count)
        if self._more:
            words = self.tr("{0} hasil pertama")
        parts = [words.format(count)] if count else []
        if self._asked and not result.is_whole:
            parts.append(self.tr("Pencarian sedang disiapkan; hasil masih bertambah"))
        self.count.setText(" · ".join(parts))

    def _read_more(self) -> None:
        if (start := self._more) is None:
            return
        text = self._asked
        self._question.read_more(
            lambda: self._search.find(text, False, start), self._take_more, self._fail
        )

    def _take_more(self, answer: SearchAnswer) -> None:
        current, top = self.list.current_hit, self.list.verticalScrollBar().value()
        self._more = answer.result.more
        self.model.show([*self.model.hits, *answer.result.hits])
        if current is not None and (row := self.model.row_of(current)) >= 0:
            self.list.choose(row)
        self.list.verticalScrollBar().setValue(top)
        self._show_count(answer.result)

    def _take_recent(self, recent: list[str]) -> None:
        self._recent = recent
        if not self._asked:
            self._question.drop()
            self._take(SearchAnswer())

    def _go_to_hits(self) -> None:
        if self.model.hits:
            self.list.focus_rows()

    def _open(self, hit: SearchHit) -> None:
        text = self._asked
        remember = partial(remember_search, self._settings, text)
        self._worker.run(remember, self._take_recent, self._fail)
        self.hit_opened.emit(hit)

    def _step_back(self) -> None:
        self.banner.dismiss()
        if not self.line.hasFocus():
            self.enter()
        else:
            self.line.show_query("")

    def _fail(self, error: KnownError) -> None:
        if not isinstance(error, WorkStoppedError):
            self.banner.show_failure(error)
