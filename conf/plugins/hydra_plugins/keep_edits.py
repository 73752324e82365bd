"""DVC composes params.yaml anew for `dvc exp run`. This lets it know what conf/ asks for, and asks first whether
somebody has edited the file by hand; `nbs/30_conf.ipynb` tells why."""
from pathlib import Path

from hydra.core.config_search_path import ConfigSearchPath
from hydra.plugins.search_path_plugin import SearchPathPlugin


class KeepEdits(SearchPathPlugin):
    asking = False  # to know what was edited, conf/ is composed, and that leads here again

    def manipulate_search_path(self, search_path: ConfigSearchPath) -> None:
        from eeg_mlops.conf import refuse_edited, register_places

        register_places()
        if KeepEdits.asking: return
        KeepEdits.asking = True
        try: refuse_edited(Path(__file__).parents[3])
        finally: KeepEdits.asking = False
