# Two commands matter: `make run` and `make test`. The rest serves them.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null \
	&& { echo $$p; break; }; done)
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8501

.PHONY: run test check browser soak benchmark screenshots lock clean

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
	$(BIN)/python -m tests.browser.screenshots docs/images

$(VENV)/python.stamp:
	@test -n "$(PYTHON)" || { echo "Tracker needs Python 3.11, 3.12 or 3.13 with venv (Debian: apt-get install python3-venv)." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.stamp: $(VENV)/python.stamp requirements.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.stamp: $(VENV)/python.stamp requirements-test.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-test.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/run.stamp

LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-annotate --no-header --no-emit-package tracker-timelines pyproject.toml
lock:
	$(LOCK) --extra test --output-file requirements-test.lock
	$(LOCK) --extra build --constraint requirements-test.lock --output-file requirements.lock

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
