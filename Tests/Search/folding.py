"""Whether the script folds words as the program does that made the index: `FoldingTests` reads the same vectors."""
import json

from searcher import Searcher


def problems(site, file):
    vectors = json.loads(file.read_text("utf-8"))["vectors"]
    with Searcher(site) as searcher:
        folded = searcher.fold("da", [vector["text"] for vector in vectors])
    print(f"{file.name}: {len(vectors)} texts")
    return [
        f"'{vector['text']}' is folded to {words}, not {vector['words']}"
        for vector, words in zip(vectors, folded) if words != vector["words"]]
