"""Late and due actions brought to mind: the list in the window, the icon in the tray."""
