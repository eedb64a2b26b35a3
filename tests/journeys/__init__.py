"""The real program in a real window, driven by real keys and a real mouse, through X.

Every journey gets a ``desk`` (``desk.py``): a screen of its own (``screen.py``: Xvfb, openbox), an
empty home, and the program once ``desk.start()`` is called. A step is: do something with the hands,
wait for what it shows, take a picture, compare.

    def test_a_step(desk: Desk) -> None:
        desk.start()                                # the first frame; go on at once if you like
        desk.press("ctrl+n")                        # as xdotool names keys: Return, shift+Tab
        desk.wait_focus("Judul rapat")              # name or class of what has the keys
        desk.type("Rapat uji", ms_per_key=15)       # ASCII; line ends are Enter
        desk.type("Rapat", after=["ctrl+n"])        # no pause between: typing ahead
        desk.click("Peserta")                       # by text or accessible name, never by place
        desk.paste("1. Nama, jabatan, instansi")    # any text; copied by another program
        desk.wait_text("Nama")                      # or desk.wait(lambda seen: ..., "what")
        desk.picture("01-peserta")                  # out/journeys/<screen>/<journey>/, not in git
        assert desk.record()["title"] == "Rapat uji"  # `show --json`; record(where) waits for it
        desk.paper().texts()                        # the DOCX that was exported last
        desk.kill(); desk.start()                   # a pulled plug, and the next morning
        desk.close()                                # Alt+F4; nothing printed, exit code 0

Wait for the thing itself (a text, the keys, the record), never for a time. An assertion that waits
in vain prints everything in sight. What the program prints (``said.txt``, Qt's warnings too) fails
the journey. The looking (``showing.py``) runs inside the program and only reads; whatever is done
goes through X. KESBANG_SHAPES=1366x768@2 (or ``all``, as in ``make journeys``) chooses the screens.
"""
