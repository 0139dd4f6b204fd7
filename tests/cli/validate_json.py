"""Validates JSON from standard input against a schema of the project.

Usage: validate_json.py SOURCE_DIR SCHEMA [--lines]
Exits 0 if every document (--lines: every line) is valid, 1 with the places of errors if not.
"""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("validate_json.py needs the jsonschema module: apt install python3-jsonschema")


def load_schemas(source_dir):
    folders = ("searcher/schema", "indexer/schema")
    files = [f for folder in folders for f in (source_dir / folder).glob("*.schema.json")]
    schemas = {f.name: json.loads(f.read_text(encoding="utf-8")) for f in files}
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    return schemas


def main():
    source_dir, name, *rest = sys.argv[1:]
    schemas = load_schemas(pathlib.Path(source_dir))
    by_id = {schema["$id"]: schema for schema in schemas.values()}
    resolver = jsonschema.RefResolver.from_schema(schemas[name], store=by_id)
    validator = jsonschema.Draft202012Validator(schemas[name], resolver=resolver)
    text = sys.stdin.buffer.read().decode("utf-8")
    documents = text.rstrip("\n").split("\n") if rest == ["--lines"] else [text]
    errors = [e for d in documents for e in validator.iter_errors(json.loads(d))]
    for error in errors:
        print(f"{error.json_path}: {error.message}", file=sys.stderr)
    return 1 if errors else 0


sys.exit(main())
