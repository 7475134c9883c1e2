# Parley. Needs Python 3.10 or later and make; the rest is installed into $(VENV).
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q
LOCK := $(BIN)/uv pip compile -q --universal --python-version 3.10 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

.PHONY: help run test lint graph compile bench score conformance docs lock clean

help: ## Show what there is to make
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 18

run: $(VENV)/.run ## Build the graph of the five articles in seeds/ and show it
	@$(BIN)/parley build seeds

test: $(VENV)/.dev ## Run the tests
	@$(BIN)/pytest -q

lint: $(VENV)/.dev ## Check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

graph: $(VENV)/.run ## Rebuild graph/ from seeds/
	$(BIN)/parley build seeds --output graph

compile: $(VENV)/.dev ## Compile the modules that read articles into build/compiled, for the bench
	@PARLEY_COMPILE=1 $(PIP) install --no-deps --no-build-isolation --upgrade \
		--target build/compiled .

bench: $(VENV)/.dev ## Measure the program beside its peers
	@$(PIP) install --require-hashes -r requirements/bench.lock
	$(BIN)/python bench/run.py

score: $(VENV)/.dev ## Measure extraction against the corpora and refresh docs/quality.md
	$(BIN)/python tests/score.py --write

conformance: $(VENV)/.dev ## Run the W3C's tests in PARLEY_W3C_TESTS and write docs/conformance.md
	$(BIN)/python tests/conformance.py

docs: $(VENV)/.dev ## Refresh the outputs in README.md, docs/commands.md and docs/queries.md
	$(BIN)/python tests/write_docs.py

lock: $(VENV)/.dev ## Choose the versions of all dependencies anew
	$(PIP) install uv
	$(LOCK) --upgrade --group build pyproject.toml -o requirements/run.lock
	$(LOCK) --upgrade --group dev --extra cluster -c requirements/run.lock pyproject.toml \
		-o requirements/dev.lock
	$(LOCK) --upgrade --group bench -c requirements/run.lock -c requirements/dev.lock \
		pyproject.toml -o requirements/bench.lock

clean: ## Remove what builds and tools leave behind (not $(VENV))
	rm -rf build dist *.egg-info src/*.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find src tests ontology queries $(wildcard bench) -name __pycache__ -prune -exec rm -rf {} +

# A virtual environment is made anew when a lock changes; no other folder is ever emptied.
$(VENV)/.run: requirements/run.lock requirements/dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Parley needs Python 3.10 or later: make PYTHON=python3.11 …" \
	if sys.version_info < (3, 10) else 0)'
	@echo "Installing Parley into $(VENV)"
	@$(PYTHON) -m venv $(if $(wildcard $(VENV)/pyvenv.cfg),--clear) $(VENV)
	@$(PIP) install --require-hashes -r requirements/run.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	@echo "Installing what tests need into $(VENV)"
	@$(PIP) install --require-hashes -r requirements/dev.lock
	@touch $@
