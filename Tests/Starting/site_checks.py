"""A fresh site as people use it: shown, changed, and read for what is left to do."""
import json
import pathlib
import re
import subprocess
import time
import urllib.request


def served(starter, start):
    """Shows the site, and says how long it took from the first command to a page."""
    process = subprocess.Popen(
        [starter.binary, "serve", "--port", "0", "--root", starter.root, "--language", "en"], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True)
    try:
        for line in process.stdout:
            address = re.search(r"http://127\.0\.0\.1:\d+/", line)
            if address:
                break
        page = urllib.request.urlopen(address[0], timeout=20).read().decode()
        print(f"  {time.monotonic() - start:.1f} s from init to a served page, checked and built in between")
        return [] if "Sammen: Aalborg" in page else ["the served page is another one"]
    finally:
        process.terminate()
        process.wait(timeout=20)


def changed(starter):
    return languages(starter) + theme(starter) + entry(starter) + report(starter) + quoted(starter)


def languages(starter):
    problems = [
        f"{name} is missing" for name in ("index.html", "en/index.html", "ar/index.html", "uk/index.html", "om/index.html")
        if not (starter.root / "site" / name).exists()]
    if not re.search(r"^  language ", starter.call("help", root=False)[1], re.M):
        return problems
    code, said = starter.call("language", "add", "so")
    if code or not re.search(r"^languages: .*\bso\b", starter.read("content/site.yml"), re.M):
        problems.append(f"language add ended with {code}: {said[:300]}")
    return problems + starter.quiet("build", "--strict")


def theme(starter):
    """One file of a theme of one's own changes one word and one colour."""
    starter.put("themes/vores/theme.yml", "name: Vores\nextends: standard\n")
    starter.put("themes/vores/strings/da.yml", "homeHeading: Hvad vil du i dag?\n")
    starter.put("themes/vores/assets/style/99-vores.css", ":root { --vores: 1; }\n")
    starter.put("content/site.yml", starter.read("content/site.yml") + "theme: vores\n")
    problems = starter.quiet("build", "--strict")
    if "Hvad vil du i dag?" not in starter.read("site/index.html"):
        problems.append("a word of one's own is not shown")
    style = "".join(file.read_text("utf-8") for file in starter.root.glob("site/**/*.css"))
    return problems + ([] if "--vores" in style else ["a style of one's own is not shown"])


def entry(starter):
    """A new entry is a draft, and the examples can go."""
    code, said = starter.call("new", "activities", "Strik og snak")
    problems = [] if code == 0 else [f"new ended with {code}: {said[:300]}"]
    for file in starter.root.glob("content/**/eksempel-*"):
        file.unlink()
    # Who takes the examples away has to write what they stood for.
    code, said = starter.call("check")
    return problems + ([] if code == 0 else [f"without the examples: {said[:500]}"])


def report(starter):
    code, said = starter.call("report", "setup", "--format", "json", root=True)
    found = {item["code"] for item in json.loads(said)["items"]}
    expected = {"example-address", "missing-districts", "missing-school-holidays"}
    return [] if code == 0 and found == expected else [f"report setup names {sorted(found)}"]


def quoted(starter):
    """The README names commands that the program has, and files that are there."""
    text = starter.read("README.md")
    commands = set(re.findall(r"`?brobygger ([a-z]+)", text))
    problems = [
        f"README.md names brobygger {command}" for command in commands if starter.call(command, "--help", root=False)[0]]
    links = re.findall(r"\]\((content/[^)#]*)\)", text)
    problems += [f"README.md links to {link}" for link in links if not (starter.root / link).exists()]
    return problems + ([] if pathlib.Path(starter.root, "content/pages/saet-siden-op.md").exists() else ["a guide is missing"])
