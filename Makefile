# `make` alone lists what can be made. Works with GNU make 3.81 (macOS) and newer.
# Everything runs from .venv, which every target first makes current: no need to activate it.

MODEL  = SimpleNN
ARGS   =
EXTRAS ?=
TORCH  ?=
NB     =
FLAGS  =
PORT   = 5000

BIN := .venv/bin
# programs that start others by name (dvc, papermill) shall find those of .venv
export PATH := $(CURDIR)/$(BIN):$(PATH)

# the interpreter of the peers that benchmarks and some tests hold this project against
export PEERS ?= $(CURDIR)/.venv/peers/bin/python

.DEFAULT_GOAL := help
.PHONY: help install peers train repro params test lab ui export readme readme-check lint lock hooks bench bench-long clean

help: ## this list
	@echo "make TARGET [NAME=value ...]"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-13s %s\n", $$1, $$2 }' Makefile

# PYTHON=python3.12 wants that one; else the first that runs and fits, .venv's own if it is there
install: ## make .venv current (EXTRAS=moabb,bids TORCH=cpu|cuda PYTHON=python3.12)
	@for python in $(or $(PYTHON),$(BIN)/python python3 python3.13 python3.12 python3.11); do \
	  if "$$python" eeg_mlops/environment.py python >/dev/null 2>&1; then \
	    exec "$$python" eeg_mlops/environment.py install --extras "$(EXTRAS)" --torch "$(TORCH)" $(if $(PYTHON),--this-python); \
	  fi; \
	done; \
	echo "Error: $(or $(PYTHON),no python3 here) is not a Python 3.11 to 3.13 that runs; name one by PYTHON=..." >&2; exit 2

train: install ## the main job (MODEL=SimpleNN ARGS="-p subjects 1-3")
	$(BIN)/papermill nbs/train.ipynb -p model $(MODEL) $(ARGS)

repro: install ## the pipeline, each pass one MLflow run (ARGS="train.learning_rate=0.01")
	$(BIN)/eeg-mlops run all $(ARGS)

params: install ## compose params.yaml from conf/ (ARGS="model=SampleNNClassifier")
	$(BIN)/eeg-mlops params $(ARGS)

test: install ## run all notebooks as tests (NB=nbs/00_core.ipynb FLAGS="slow network")
	@$(BIN)/python eeg_mlops/environment.py test $(if $(NB),--path "$(NB)") $(if $(FLAGS),--flags "$(FLAGS)")

lab: install ## JupyterLab; notebooks are cleaned when they are saved
	$(BIN)/jupyter lab --ContentsManager.pre_save_hook=nbdev.clean.clean_jupyter $(ARGS)

ui: install ## MLflow's pages of all runs on this machine (PORT=5000)
	$(BIN)/eeg-mlops ui --port $(PORT)

export: install ## write eeg_mlops/*.py from the notebooks and clean the notebooks
	$(BIN)/nbdev_export
	$(BIN)/nbdev_clean

NBCONVERT = $(BIN)/jupyter nbconvert --to markdown --log-level WARN --RegexRemovePreprocessor.patterns='^\#\|\s*hide' nbs/index.ipynb

readme: install ## write README.md from nbs/index.ipynb
	$(NBCONVERT) --output-dir . --output README.md

readme-check: install ## fail when README.md is not what nbs/index.ipynb says
	@$(NBCONVERT) --stdout | diff README.md - && echo "README.md is current" || \
	  { echo "Error: README.md is not what nbs/index.ipynb says; run make readme" >&2; exit 1; }

# what follows needs the tools of development too
lint hooks: override EXTRAS += dev

lint: install ## look for mistakes in the exported code
	$(BIN)/ruff check --quiet --no-cache --select E9,F --ignore F401,F811 --config 'builtins = ["pandas", "dvc", "dvc_data"]' eeg_mlops

lock: install ## resolve settings.ini again into requirements*.txt (UPGRADE=1 takes newer versions)
	$(BIN)/python eeg_mlops/environment.py lock $(if $(UPGRADE),--upgrade)

hooks: install ## look at each commit, merge notebooks cell by cell; in this checkout only
	git config --local merge.nbdev-merge.name "merge notebooks cell by cell"
	git config --local merge.nbdev-merge.driver ".venv/bin/nbdev_merge %O %A %B %P"
	$(BIN)/pre-commit install

# what this project is measured against; beside .venv, not in it, for they ask for other versions.
# torch is that of .venv; torchaudio's library is built for another torch, and braindecode imports without it
peers: install ## an environment with braindecode and MOABB, for benchmarks and tests of equality
	@test -x $(PEERS) && $(PEERS) -c "import braindecode, moabb" 2>/dev/null && echo ".venv/peers is current" || { \
	  rm -rf .venv/peers && $(BIN)/uv venv --quiet --python $(BIN)/python .venv/peers && \
	  printf 'torch ; python_version < "3"\ntorchaudio ; python_version < "3"\n' > .venv/peers/without.txt && \
	  $(BIN)/uv pip install --quiet --python .venv/peers/bin/python --override .venv/peers/without.txt -c requirements.txt braindecode==1.8.1 moabb==1.7.2 && \
	  $(BIN)/uv pip install --quiet --python .venv/peers/bin/python --no-deps torchaudio && \
	  find .venv/peers -name '*torchaudio*.so' -delete && \
	  $(BIN)/python -c "import pathlib, sysconfig; place = pathlib.Path(sysconfig.get_path('purelib')); pathlib.Path('.venv/peers', place.relative_to(pathlib.Path('.venv').resolve()), 'zz_torch.pth').write_text(str(place))" ; }

bench: install ## run the benchmarks, into reports/benchmarks
	@for notebook in nbs/benchmarks/*.ipynb; do \
	  test -e "$$notebook" || { echo "there are no benchmarks"; exit 0; }; \
	  $(BIN)/jupyter nbconvert --to html --execute --output-dir reports/benchmarks "$$notebook" || exit 1; \
	done

bench-long: install ## a whole evaluation of 10 people, 100 epochs, beside MOABB's: about half an hour
	SUBJECTS=10 EPOCHS=100 ROUNDS=1 WORKERS=1 $(BIN)/jupyter nbconvert --to html --execute --output evaluation-long --output-dir reports/benchmarks nbs/benchmarks/evaluation.ipynb

clean: ## remove caches, never data, runs or .venv
	find eeg_mlops nbs -name __pycache__ -prune -exec rm -rf {} +
	find nbs -name .ipynb_checkpoints -prune -exec rm -rf {} +
	rm -rf build dist .ruff_cache _proc
