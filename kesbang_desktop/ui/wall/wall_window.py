"""The window on the wall: on the second screen where there is one, else one to drag there."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesbang_desktop.ui.commands import wall as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.wall.wall_canvas import WallCanvas
from kesbang_desktop.ui.wall.wall_settings import WallSettings
from kesbang_desktop.ui.widgets.screen_of import screen_of

_USUAL = QSize(960, 600)
# So long a desktop may take to give a new window the keyboard.
_GIVEN_MS = 1000
# And so long it takes to move windows from a screen that is gone.
_MOVED_MS = 300


class WallWindow(QWidget):
    """Shows ``canvas`` as ``settings`` say, beside ``window``, whose screen it leaves free.

    It takes no keyboard from whoever types until it is clicked. On a screen of its own it fills
    that; a screen that comes while it is shown is taken, and left when it goes. ``closed()`` when
    it is not shown any more.
    """

    closed = Signal()

    def __init__(self, settings: WallSettings, window: QWidget) -> None:
        # No child of the window, which could not be put away then without it.
        super().__init__(None, Qt.WindowType.Window)
        self._settings = settings
        self._beside = window
        self._gives_back = False
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.canvas = WallCanvas(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Tayangan rapat"))
        self.setFocus()
        for command, act in (
            (commands.CLOSE_WALL, self.close),
            (commands.FILL_SCREEN, self._turn_full),
            (commands.LARGER_WALL, lambda: settings.step_size(1)),
            (commands.SMALLER_WALL, lambda: settings.step_size(-1)),
            (commands.TURN_COLOURS, settings.turn_colours),
        ):
            bind(self, command, act)
        settings.changed.connect(self._wear)
        self._wear()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._take_screen)
        application.screenRemoved.connect(
            lambda _: QTimer.singleShot(_MOVED_MS, self, self._leave_screen)
        )

    def open_beside(self) -> None:
        """Show the wall where it stands best."""
        screen = self._free_screen()
        if screen is not None:
            self._fill(screen)
        else:
            self._wait_for_keyboard()
            self._take_usual_size()
            self.show()

    def event(self, event: QEvent) -> bool:
        """Give the keyboard back that a desktop gives to every window that is new."""
        if event.type() is QEvent.Type.WindowActivate and self._gives_back:
            self._gives_back = False
            self._beside.activateWindow()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody sees it any more."""
        super().closeEvent(event)
        self.closed.emit()

    def _wait_for_keyboard(self) -> None:
        self._gives_back = True
        QTimer.singleShot(_GIVEN_MS, self, self._keep_keyboard)

    def _keep_keyboard(self) -> None:
        self._gives_back = False

    def _free_screen(self) -> QScreen | None:
        own = screen_of(self._beside)
        # Screens that show the same lie at the same place.
        return next(
            (
                one
                for one in QGuiApplication.screens()
                if one is not own and one.geometry() != own.geometry()
            ),
            None,
        )

    def _fill(self, screen: QScreen) -> None:
        self._wait_for_keyboard()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def _take_screen(self, screen: QScreen) -> None:
        if self.isVisible() and not self.isFullScreen() and screen is self._free_screen():
            self._fill(screen)

    def _leave_screen(self) -> None:
        """Cover no minutes once a screen is gone, and windows moved from it."""
        if not self.isVisible() or not self.isFullScreen():
            return
        screen = self._free_screen()
        if screen is None:
            self._shrink()
        elif screen_of(self) is screen_of(self._beside):
            self._fill(screen)

    def _shrink(self) -> None:
        self.showNormal()
        self._take_usual_size()

    def _take_usual_size(self) -> None:
        self.resize(_USUAL.boundedTo(screen_of(self._beside).availableSize() * 0.8))

    def _turn_full(self) -> None:
        if self.isFullScreen():
            self._shrink()
        else:
            self.showFullScreen()

    def _wear(self) -> None:
        self.canvas.wear(self._settings.theme, self._settings.size)
