"""Reads what `convert` wrote with arguebuf, xaif, pyld, jsonschema and graphviz, and compares it with the wire form."""

import io
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import arguebuf
import jsonschema
import xaif.xaif
from pyld import jsonld

OUT = Path(sys.argv[1])
SCHEMA = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
CONTEXT = json.loads((Path(__file__).parent / "anno.jsonld").read_text(encoding="utf-8"))
OA = "http://www.w3.org/ns/oa#"
checks = 0


def same(found, expected, what):
    global checks
    checks += 1
    if found != expected:
        sys.exit(f"{what}: expected {expected!r}, found {found!r}")


class Expected:
    """What the wire form says an article holds."""

    def __init__(self, name):
        self.name = name
        self.wire = json.loads((OUT / f"{name}.json").read_text(encoding="utf-8"))
        self.text = self.wire["text"]
        self.bytes = self.text.encode()
        self.claims = self.wire["claims"]
        self.rebuttals = self.wire["rebuttals"]
        self.supports = self.wire["supports"]
        self.aimed = [r for r in self.rebuttals if r["target"] is not None]
        self.unstated = len(self.rebuttals) - len(self.aimed)
        self.restated = sum(c["restates"] is not None for c in self.claims)
        self.held = sum(c["holder"]["kind"] != "author" for c in self.claims)

    def slice(self, span):
        return self.bytes[span["start"] : span["end"]].decode()

    def nested(self):
        """How many claims stand inside an earlier one."""
        spans = [(c["span"]["start"], c["span"]["end"]) for c in self.claims]
        around = lambda i: any(a <= spans[i][0] and spans[i][1] <= b for a, b in spans[:i])
        return sum(around(i) for i in range(len(spans)))

    def read(self, format):
        return (OUT / f"{self.name}.{format}").read_text(encoding="utf-8")


def wire(article):
    jsonschema.validate(article.wire, SCHEMA)
    broken = json.loads(json.dumps(article.wire))
    broken["claims"][0]["role"] = "a role that is none"
    try:
        jsonschema.validate(broken, SCHEMA)
    except jsonschema.ValidationError:
        return
    sys.exit(f"{article.name}: the schema takes any role")


def nodes_of_aif(article, aif):
    ids = [node["nodeID"] for node in aif["nodes"]]
    same(len(set(ids)), len(ids), "ids of nodes are unique")
    same("0" in ids, False, "no node has the id 0")
    kinds = [node["type"] for node in aif["nodes"]]
    expected = {
        "I": len(article.claims),
        "CA": len(article.rebuttals),
        "RA": len(article.supports),
        "MA": article.restated,
        "L": article.held,
        "YA": article.held,
    }
    same({kind: kinds.count(kind) for kind in expected}, expected, f"{article.name}: nodes of AIF")
    same(len(aif["locutions"]), article.held, f"{article.name}: locutions")
    for node in aif["nodes"]:
        if node["type"] == "I":
            own = node["counterpoint"]
            same(article.text[own["start"] : own["end"]], node["text"], f"{article.name}: offsets in AIF")


def graph_of_aif(article, graph):
    schemes = len(article.rebuttals) + len(article.supports) + article.restated
    same([n.text for n in graph.atom_nodes.values()], [article.slice(c["span"]) for c in article.claims], "atoms")
    same(len(graph.scheme_nodes), schemes, f"{article.name}: schemes read by arguebuf")
    same(len(graph.edges), 2 * schemes - article.unstated, f"{article.name}: edges read by arguebuf")
    attacks = sum(isinstance(node.scheme, arguebuf.Attack) for node in graph.scheme_nodes.values())
    same(attacks, len(article.rebuttals), f"{article.name}: attacks read by arguebuf")


def aif(article):
    aif = json.loads(article.read("aif"))
    nodes_of_aif(article, aif)
    graph_of_aif(article, arguebuf.load.aif(aif))
    arguebuf.load.aif(aif, reconstruct_dialog=True)


class Marked(HTMLParser):
    """The text of each span with an id, and the whole text."""

    def __init__(self, html):
        super().__init__()
        self.open, self.words, self.text = [], {}, ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        if tag == "br":
            self.handle_data("\n")
        else:
            self.open.append(dict(attrs)["id"])
            self.words[self.open[-1]] = ""

    def handle_endtag(self, tag):
        self.open.pop()

    def handle_data(self, data):
        self.text += data
        for id in self.open:
            self.words[id] += data


def xaif_(article):
    whole = json.loads(article.read("xaif"))
    nodes_of_aif(article, whole["AIF"])
    graph_of_aif(article, arguebuf.load.xaif(whole))
    marked = Marked(whole["text"]["txt"])
    same(marked.text, article.text, f"{article.name}: the text of xAIF")
    words = {node["nodeID"]: node["text"] for node in whole["AIF"]["nodes"] if node["type"] == "I"}
    same(marked.words, words, f"{article.name}: claims marked in the text of xAIF")

    reader = xaif.xaif.AIF(whole)
    same(reader.is_valid_json_aif(), True, "xAIF is valid")
    same(reader.is_json_aif_dialog(), article.held > 0, "xAIF has locutions")
    rows = reader.get_csv("argument-relation")
    direct = {"CA", "RA", "MA"}
    types = {node["nodeID"]: node["type"] for node in whole["AIF"]["nodes"]}
    ends = [e for e in whole["AIF"]["edges"] if types[e["fromID"]] in direct and types[e["toID"]] == "I"]
    same(int((rows["relation"] != "None").sum()), len(ends), f"{article.name}: relations read by xaif")
    for locution in whole["AIF"]["locutions"]:
        same(reader.get_speaker(locution["nodeID"])[1], locution["personID"], f"{article.name}: speakers")
    reader.add_component("argument_relation", relation_type="RA", iNode_ID1="1", iNode_ID2="2")
    same(len({node["nodeID"] for node in reader.aif["nodes"]}), len(reader.aif["nodes"]), "new ids are new")


def brat(article):
    ann = (OUT / "brat" / f"{article.name}.ann").read_text(encoding="utf-8")
    with open(OUT / "brat" / f"{article.name}.txt", encoding="utf-8", newline="") as file:
        text = file.read()
    same(text, article.text, f"{article.name}: the text beside the annotations")
    rows = [line.split("\t") for line in ann.split("\n") if line]
    same({row[0][0] for row in rows} <= set("TRA#*"), True, "kinds of annotations")
    entities = [row for row in rows if row[0][0] == "T"]
    for row in entities:
        pieces = [piece.split() for piece in row[1].split(" ", 1)[1].split(";")]
        words = " ".join(text[int(start) : int(end)] for start, end in pieces)
        same(words, row[2], f"{article.name}: offsets of {row[0]}")
    mentions = sum(len({(m["start"], m["end"]) for m in s["mentions"] + [s["name"]]}) for s in article.wire["sources"])
    count = len(article.claims) + len(article.wire["markers"]) + len(article.wire["quotes"]) + mentions
    same(len(entities), count, f"{article.name}: entities of brat")
    relations = [row[1].split()[0] for row in rows if row[0][0] == "R"]
    own = sum(name in {"Denial", "Correction", "Concession", "Contrast", "Undercut"} for name in relations)
    same(own, len(article.aimed), f"{article.name}: rebuttals of brat")
    declared = (OUT / "brat" / "annotation.conf").read_text(encoding="utf-8")
    types = {row[1].split()[0] for row in rows if row[0][0] in "TRA"}
    same([t for t in types if not re.search(rf"^{t}\b", declared, re.M)], [], "types that annotation.conf lacks")

    # arguebuf knows brat files of student essays only: it takes every attribute for a stance towards a major claim of
    # its own, and what is no claim for one
    graph = arguebuf.load.brat(io.StringIO(ann))
    same([n.text for n in graph.atom_nodes.values()][1:], [row[2] for row in entities], "entities read by arguebuf")
    attributes = sum(row[0][0] == "A" for row in rows)
    same(len(graph.scheme_nodes), len(relations) + attributes, f"{article.name}: relations read by arguebuf")


def local(url, options=None):
    same(url, "http://www.w3.org/ns/anno.jsonld", "the only context that is loaded")
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": CONTEXT}


def web_annotation(article):
    text = article.read("web-annotation")
    wire = article.wire
    [collection] = jsonld.expand(json.loads(text), {"documentLoader": local})
    [page] = collection["https://www.w3.org/ns/activitystreams#first"]
    [items] = page["https://www.w3.org/ns/activitystreams#items"]
    items = items["@list"]
    passages = sum(len(wire[kind]) for kind in ("claims", "markers", "quotes", "sources"))
    same(len(items), passages + len(article.rebuttals) + len(article.supports), f"{article.name}: annotations")
    links = [i for i in items if i[OA + "motivatedBy"][0]["@id"] == OA + "linking"]
    same(len(links), len(article.rebuttals) + len(article.supports), f"{article.name}: links")
    ids = {item["@id"] for item in items}
    for link in links:
        same(link[OA + "hasTarget"][0]["@id"] in ids, True, "a link leads to an annotation")
    for item in items:
        for target in item[OA + "hasTarget"]:
            selectors = target.get(OA + "hasSelector", [])
            if not selectors:
                continue
            position, quote = selectors
            value = lambda selector, key: selector[OA + key][0]["@value"]
            start, end = value(position, "start"), value(position, "end")
            same(article.text[start:end], value(quote, "exact"), f"{article.name}: offsets of {item['@id']}")
            same(article.text[:start].endswith(value(quote, "prefix")), True, "the prefix stands before")
            same(article.text[end:].startswith(value(quote, "suffix")), True, "the suffix stands after")
    quads = jsonld.to_rdf(json.loads(text), {"documentLoader": local, "format": "application/n-quads"})
    same(quads.count(f"<{OA}Annotation>"), len(items), f"{article.name}: annotations as RDF")


def dot(article):
    path = OUT / f"{article.name}.dot"
    run = lambda kind: subprocess.run(["dot", f"-T{kind}", path], capture_output=True, check=True, timeout=60)
    drawn = run("json")
    same(drawn.stderr, b"", f"{article.name}: complaints of dot")
    graph = json.loads(drawn.stdout)
    nodes, edges = graph["objects"], graph["edges"]
    same(len(nodes), len(article.claims) + article.unstated, f"{article.name}: nodes of dot")
    count = len(article.rebuttals) + len(article.supports) + article.restated + article.nested()
    same(len(edges), count, f"{article.name}: edges of dot")
    for node, claim in zip(nodes, article.claims):
        start, end = (int(byte) for byte in node["bytes"].split(".."))
        same((start, end), (claim["span"]["start"], claim["span"]["end"]), f"{article.name}: bytes of {node['name']}")
    ElementTree.fromstring(run("svg").stdout)


names = sorted(path.stem for path in OUT.glob("*.json"))
for name in names:
    article = Expected(name)
    for check in (wire, aif, xaif_, brat, web_annotation, dot):
        try:
            check(article)
        except Exception as error:
            raise RuntimeError(f"{name}, {check.__name__}") from error
print(f"arguebuf, xaif, pyld, jsonschema and graphviz read {len(names)} articles")
print(f"{checks} passed, 0 failed")
