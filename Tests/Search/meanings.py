"""What the script reads of times and ages in what people type."""
import json
from collections import defaultdict

from searcher import Searcher

UNDERSTAND = """async ([script, core, queries, today]) => {
    const { openIndex } = await import(script);
    const { understood } = await import(script.replace("-index", "-meaning"));
    const index = await openIndex(core);
    const answers = [];
    for (const query of queries) answers.push(understood(index, query, today));
    return answers;
}"""


def problems(site, file):
    """Returns the queries of which another thing was read than the file says."""
    expected = json.loads(file.read_text("utf-8"))
    by_language = defaultdict(list)
    for query in expected["queries"]:
        by_language[query["language"]].append(query)
    found = []
    with Searcher(site) as searcher:
        for language, queries in by_language.items():
            texts = [query["query"] for query in queries]
            answers = searcher.page.evaluate(UNDERSTAND, [*searcher.addresses(language), texts, expected["today"]])
            for query, answer in zip(queries, answers):
                picks = {pick["name"]: pick["values"] for pick in answer["picks"]}
                if (picks, answer["rest"]) != (query["picks"], query["rest"]):
                    found.append(f"{language}: of '{query['query']}' was read {picks} and '{answer['rest']}'")
    print(f"Times and ages: {len(expected['queries']) - len(found)} of {len(expected['queries'])} read.")
    return found
