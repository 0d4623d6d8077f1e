"""Whether the configuration of the web editor fits itself and the content."""
import pathlib

import ruamel.yaml


def problems(text, content):
    configuration = ruamel.yaml.YAML(typ="safe").load(text)
    print(f"Checking {len(configuration['collections'])} collections of the web editor …", flush=True)
    collections = {collection["name"]: collection for collection in configuration["collections"]}
    found = []
    for name, collection in collections.items():
        if not pathlib.Path(collection["folder"]).is_dir():
            found.append(f"web editor: {name} is to lie in {collection['folder']}, which is no folder")
        if collection["identifier_field"] not in names(collection["fields"]):
            found.append(f"web editor: {name} has no {collection['identifier_field']}")
        for path, field in fields(name, collection["fields"]):
            found += field_problems(path, field, collections)
    locales = configuration["i18n"]
    if locales["default_locale"] != locales["locales"][0]:
        found.append("web editor: the main language is not the first")
    return found


def fields(path, members):
    """Every field with the way to it, also those inside others."""
    for member in members:
        inner = f"{path}.{member['name']}"
        yield inner, member
        yield from fields(inner, member.get("fields", []) + ([member["field"]] if "field" in member else []))


def field_problems(path, field, collections):
    if "widget" not in field or "label" not in field:
        yield f"web editor: {path} has no widget or no label"
    if field.get("widget") == "select" and not field.get("options"):
        yield f"web editor: {path} offers nothing to choose"
    if field.get("widget") == "relation":
        target = collections.get(field["collection"])
        if target is None:
            yield f"web editor: {path} leads to {field['collection']}, which is no collection"
        else:
            for name in field["search_fields"] + field["display_fields"]:
                if name not in names(target["fields"]):
                    yield f"web editor: {path} shows {name}, which {field['collection']} do not have"


def names(members):
    return {member["name"] for member in members}
