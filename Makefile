# Everything a fresh clone needs is made by the first target that wants it.
PYTHON ?= $(shell command -v python3.11 || command -v python3 || command -v python)
BIN := .venv/bin
# Tests and benches start the program often: it is compiled once.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: setup run test journeys torture seats pages lint manual bench data package prove-package translations clean

setup:
	@$(PYTHON) scripts/set_up.py

run: setup
	@$(BIN)/python scripts/run_app.py

test: setup
	@$(BIN)/python scripts/journey_tools.py
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n auto --dist worksteal -m "not alone and not journey"
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -m alone tests/app
	$(BIN)/pytest -n 2 --dist worksteal tests/journeys

journeys: setup
	@$(BIN)/python scripts/journey_tools.py
	KESBANG_SHAPES=all $(BIN)/pytest -n 2 --dist worksteal tests/journeys

torture: setup
	$(BIN)/python -m tests.torture

# Seats on one server: a network that is cut, a server that is killed, twenty who type at once.
seats: setup
	$(BIN)/python -m tests.seats

pages: setup
	@$(BIN)/python scripts/journey_tools.py
	$(BIN)/python -m tests.pages

lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q -n0 tests/test_circles.py

# The manual as Word document and PDF, of the chapters that the program shows.
manual: setup
	$(BIN)/python -m scripts.make_manual

bench: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m bench

# N entries of minutes in a data folder of their own.
N ?= 200000
data: setup
	$(BIN)/python -m bench.archive_data $(N) out/data-$(N)

# Sets up what it needs by itself, beside .venv; docs/packages.md tells what comes of it.
package:
	@$(PYTHON) -m scripts.packages

# What `make package` made, as root: the .deb is installed in a clean Debian of its own.
prove-package: setup
	@$(BIN)/python scripts/journey_tools.py
	$(BIN)/python -m tests.packages

# Texts of the window that are new stand unfinished in resources/translations.
translations: setup
	$(BIN)/python scripts/translations.py

clean:
	rm -rf .venv out build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
