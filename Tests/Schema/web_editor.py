"""Whether the configuration of the web editor fits itself and the content."""
import pathlib

import ruamel.yaml


def problems(text, content):
    configuration = ruamel.yaml.YAML(typ="safe").load(text)
    print(f"Checking {len(configuration['collections'])} collections of the web editor …", flush=True)
    collections = {collection["name"]: collection for collection in configuration["collections"]}
    found = backend_problems(configuration["backend"])
    for name, collection in collections.items():
        if "files" in collection:
            found += [f"web editor: {file['file']} is no file" for file in collection["files"] if not pathlib.Path(file["file"]).is_file()]
            continue
        if not pathlib.Path(collection["folder"]).is_dir():
            found.append(f"web editor: {name} is to lie in {collection['folder']}, which is no folder")
        # Sveltia CMS takes a way from the file only of a collection, and only beside an absolute folder.
        if not (collection["public_folder"].startswith("../") and collection["media_folder"].startswith("/")):
            found.append(f"web editor: {name} names pictures otherwise than texts do")
        if collection["identifier_field"] not in names(collection["fields"]):
            found.append(f"web editor: {name} has no {collection['identifier_field']}")
        for path, field in fields(name, collection["fields"]):
            found += field_problems(path, field, collections)
    if configuration["public_folder"].startswith("."):
        found.append("web editor: Sveltia CMS refuses a folder of the whole site that is relative to files")
    locales = configuration["i18n"]
    if locales["default_locale"] != locales["locales"][0]:
        found.append("web editor: the main language is not the first")
    return found


# The options that Decap CMS and Sveltia CMS document for each backend.
BACKENDS = {
    "github": {"name", "repo", "branch", "api_root", "base_url", "auth_endpoint"},
    "gitlab": {"name", "repo", "branch", "api_root", "base_url", "auth_endpoint", "auth_type", "app_id"},
    "gitea": {"name", "repo", "branch", "api_root", "base_url", "auth_endpoint", "app_id"},
}
# The widgets that Sveltia CMS has, each with options of its own beside those of every field.
OPTIONS = {"name", "label", "widget", "required", "hint", "i18n", "pattern", "default"}
WIDGETS = {
    "string": {"placeholder"}, "text": set(), "number": {"value_type", "min", "max"}, "markdown": set(),
    "datetime": {"format", "date_format", "time_format"}, "select": {"options", "multiple"},
    "relation": {"collection", "value_field", "search_fields", "display_fields", "multiple"},
    "list": {"field", "fields", "min", "max"}, "object": {"fields", "collapsed"}, "keyvalue": set(),
    "image": {"choose_url"},
    "code": {"default_language", "allow_language_selection", "output_code_only"},
}


def backend_problems(backend):
    known = BACKENDS.get(backend["name"])
    if known is None:
        return [f"web editor: there is no backend {backend['name']}"]
    return [f"web editor: the backend {backend['name']} has no option {name}" for name in backend if name not in known]


def fields(path, members):
    """Every field with the way to it, also those inside others."""
    for member in members:
        inner = f"{path}.{member['name']}"
        yield inner, member
        yield from fields(inner, member.get("fields", []) + ([member["field"]] if "field" in member else []))


def field_problems(path, field, collections):
    if "widget" not in field or "label" not in field:
        yield f"web editor: {path} has no widget or no label"
    own = WIDGETS.get(field.get("widget"))
    if own is None:
        yield f"web editor: {path} has the widget {field.get('widget')}, which there is not"
    elif unknown := set(field) - OPTIONS - own:
        yield f"web editor: {path} has the options {unknown}, which {field['widget']} does not have"
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
