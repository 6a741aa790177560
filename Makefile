# Two commands matter: `make run` and `make test`. The rest serves them.

# The first Python that runs and can make a venv: each is tried, because a name on the PATH may stand for nothing.
PLACES := "" /usr/local/bin/ /opt/homebrew/bin/ /usr/bin/
PYTHON ?= $(shell for place in $(PLACES); do for name in python3.13 python3.12 python3.11 python3; do \
	"$$place$$name" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
	>/dev/null 2>&1 </dev/null && { echo "$$place$$name"; exit; }; done; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
PORT ?= 8501

.PHONY: run test check browser soak benchmark screenshots lock python clean

run: $(VENV)/run.stamp
	@$(BIN)/tracker setup
	@$(BIN)/tracker serve --port $(PORT)

test: $(VENV)/test.stamp browser check

check:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2

browser: $(VENV)/test.stamp
	@sh tests/browser/install_chromium.sh $(BIN)/python

soak: $(VENV)/test.stamp browser
	$(BIN)/python -m pytest -m soak -n 0 -s
	$(BIN)/tracker benchmark

benchmark: $(VENV)/run.stamp
	$(BIN)/tracker benchmark

screenshots: $(VENV)/test.stamp browser
	$(BIN)/python -m tests.browser.screenshots docs/images timeline-light timeline-dark article-light
	$(BIN)/python -m tests.browser.screenshots data/local/screens

# Says which Python would be used; fails where there is none.
python:
	@test -n "$(PYTHON)" && echo "$(PYTHON)"

$(VENV)/python.stamp:
	@test -n "$(PYTHON)" || { echo "Tracker needs Python 3.11, 3.12 or 3.13 with venv (Debian: apt-get install python3-venv)." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.stamp: $(VENV)/python.stamp requirements.lock pyproject.toml
	@echo "Installing into $(VENV) (a minute or two, the first time only) …"
	@$(PIP) --require-hashes --requirement requirements.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.stamp: $(VENV)/python.stamp requirements-test.lock pyproject.toml
	@echo "Installing into $(VENV) (a minute or two, the first time only) …"
	@$(PIP) --require-hashes --requirement requirements-test.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/run.stamp

LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-annotate --no-header --no-emit-package tracker-timelines pyproject.toml
lock:
	$(LOCK) --extra test --output-file requirements-test.lock
	$(LOCK) --extra build --constraint requirements-test.lock --output-file requirements.lock

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
