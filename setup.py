"""Package metadata from settings.ini, so that a version or a requirement is written once."""
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

config = ConfigParser(delimiters=["="])
config.read(Path(__file__).parent / "settings.ini", encoding="utf-8")
settings = config["DEFAULT"]
extras = {
    key.removesuffix("_requirements"): value.split()
    for key, value in settings.items()
    if key.endswith("_requirements")
}

setup(
    name=settings["lib_name"],
    version=settings["version"],
    description=settings["description"],
    long_description=(Path(__file__).parent / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=settings["author"],
    license="Apache-2.0",
    url=settings["git_url"],
    packages=find_packages(include=[settings["lib_name"]]),
    include_package_data=True,
    package_data={settings["lib_name"]: ["*.json"]},
    python_requires=f">={settings['min_python']},<3.14",
    install_requires=settings["requirements"].split(),
    extras_require=extras,
    entry_points={
        "console_scripts": ["eeg-mlops = eeg_mlops.cli:main"],
        # papermill imports this group at `import papermill`: that is how a plain command is tracked
        "papermill.engine": ["eeg_mlops = eeg_mlops.engine:TrackedEngine"],
        # mlflow.data loads a run's recordings back by it
        "mlflow.dataset_source": ["dvc = eeg_mlops.data_source:DVCSource"],
        "nbdev": ["eeg_mlops = eeg_mlops._modidx:d"],
    },
    zip_safe=False,
)
