"""referat-index --parse, and the scripts beside the documents."""
import json
import os
import subprocess
import sys


class CannotRun(Exception):
    """Nothing can be told of how documents are read."""


def run(command):
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="", PYTHONDONTWRITEBYTECODE="1")
    try:
        return subprocess.run(command, env=environment, capture_output=True, check=False,
                              stdin=subprocess.DEVNULL)
    except OSError as error:
        raise CannotRun(f"{command[0]}: {error.strerror}") from error


def script(path, *arguments):
    """What a script of the documents prints."""
    done = run([sys.executable, str(path), *map(str, arguments)])
    if done.returncode != 0:
        raise CannotRun(f"{path}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout.decode()


def parse(program, *paths):
    """The JSON objects that are printed, in order. What can't be read has none."""
    done = run([str(program), "--parse", *map(str, paths)])
    if done.returncode not in (0, 1):
        raise CannotRun(f"{program} --parse: exit status {done.returncode}: "
                        + done.stderr.decode(errors="replace").strip()[-200:])
    return [json.loads(line) for line in done.stdout.decode().splitlines()]
