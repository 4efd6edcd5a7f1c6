"use strict";
// Everything the page knows stands in its elements: data-claim and data-again name the claims an element shows,
// data-edge and data-tie an edge, data-marker a marker. Nothing of the text is read as mark-up here.
{
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const [bar, text, map, panel] = ["bar", "text", "map", "reasons"].map((id) => document.getElementById(id));
  const svg = map.querySelector("svg");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  document.documentElement.classList.add("alive");

  // Elements by what they show.
  const index = (selector, keys) => {
    const found = new Map();
    for (const element of all(selector)) {
      for (const key of keys(element)) {
        if (!found.has(key)) found.set(key, []);
        found.get(key).push(element);
      }
    }
    return found;
  };
  const claims = index("[data-claim]", ({ dataset }) => [dataset.claim, ...(dataset.again ?? "").split(" ").filter(Boolean)]);
  const edges = index("[data-edge]", ({ dataset }) => [dataset.edge]);
  const markers = index("[data-marker]", ({ dataset }) => [dataset.marker]);
  const sections = new Map(all(".why").map((section) => [section.dataset.of, section]));
  const nodes = svg ? all(".node", svg) : [];
  const nodeOf = (claim) => (claims.get(claim) ?? []).find((element) => element.classList.contains("node"));
  const wordsOf = (claim) => document.getElementById("c" + claim);

  // The claim that is shown, and the one that stays when the pointer leaves.
  let shown = null;
  let held = null;
  let lit = [];

  const light = (elements, name) => {
    for (const element of elements ?? []) {
      element.classList.add(name);
      lit.push([element, name]);
    }
  };

  const show = (claim) => {
    if (claim === shown) return;
    for (const [element, name] of lit) element.classList.remove(name);
    lit = [];
    shown = claim;
    document.body.classList.toggle("showing", claim !== null);
    const section = sections.get(claim);
    if (!section) return;
    light([section], "open");
    light(claims.get(claim), "lit");
    // a box stands for a claim and for those that say it again
    const { dataset } = nodeOf(claim) ?? { dataset: { claim } };
    const same = [dataset.claim, ...(dataset.again ?? "").split(" ")].map((alike) => sections.get(alike)).filter(Boolean);
    for (const tie of same.flatMap((section) => all(".tie[data-tie]", section))) {
      const { tie: edge, other, signal } = tie.dataset;
      const against = tie.classList.contains("rebuttal");
      light(edges.get(edge), "lit");
      light(markers.get(signal), "lit");
      light(claims.get(other), against ? (tie.classList.contains("to") ? "target" : "against") : "ground");
    }
  };

  const scroll = (element, root) => {
    if (!element || !root) return;
    const [inner, outer] = [element.getBoundingClientRect(), root.getBoundingClientRect()];
    const [dx, dy] = [inner.left + inner.width / 2 - outer.left - outer.width / 2, inner.top - outer.top - outer.height / 3];
    root.scrollBy({ left: dx, top: dy, behavior: calm.matches ? "auto" : "smooth" });
  };

  // Holds a claim and brings it into view wherever it is not already.
  const hold = (claim, from) => {
    held = claim;
    show(claim);
    if (claim === null) return;
    panel.scrollTop = 0;
    if (from !== "map") scroll(nodeOf(claim), map);
    if (from !== "text") wordsOf(claim)?.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  };

  // Where an event happened: a claim in the text, a node, an edge (which stands for its claim), a link.
  const claimAt = (target) => {
    const place = target.closest?.("[data-claim], [data-go], [data-edge]");
    return place ? (place.dataset.claim ?? place.dataset.go ?? place.dataset.from) : null;
  };
  const paneOf = (target) => (map.contains(target) ? "map" : text.contains(target) ? "text" : "panel");

  document.addEventListener("mouseover", ({ target }) => {
    if (held === null && !panel.contains(target)) show(claimAt(target));
  });
  document.addEventListener("click", (event) => {
    const claim = claimAt(event.target);
    if (claim !== null) {
      if (event.target.closest("[data-go]")) event.preventDefault();
      hold(claim, event.target.closest("[data-go]") ? "link" : paneOf(event.target));
    } else if (!panel.contains(event.target) && !bar.contains(event.target)) {
      hold(null);
    }
  });
  document.addEventListener("focusin", ({ target }) => {
    const claim = target.matches("[data-claim]") ? target.dataset.claim : null;
    if (claim === null) return;
    held = claim;
    show(claim);
    if (paneOf(target) === "text") scroll(nodeOf(claim), map);
  });

  // The keyboard: one stop in the text and one in the map, arrows between claims.
  const visible = (element) => !element.classList.contains("off");
  const stops = { text: all("[data-claim][tabindex]", text), map: nodes };
  if (nodes[0]) nodes[0].setAttribute("tabindex", "0");
  const move = (pane, element) => {
    if (!element) return;
    for (const stop of stops[pane]) stop.setAttribute("tabindex", stop === element ? "0" : "-1");
    element.focus({ preventScroll: pane === "map" });
    if (pane === "map") scroll(element, map);
  };
  const along = (pane, from, step) => {
    const stops_ = stops[pane].filter((stop) => stop === from || visible(stop));
    return stops_[stops_.indexOf(from) + step];
  };
  const below = ({ dataset }) => all(`.edge:not(.crossing)[data-up="${dataset.claim}"]`, svg).map((edge) => nodeOf(edge.dataset.down));
  const above = ({ dataset }) => nodeOf(one(`.edge:not(.crossing)[data-down="${dataset.claim}"]`)?.dataset.up);
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const stop = event.target.closest?.("[data-claim][tabindex]");
    if (event.key === "Escape") return hold(null);
    if (!stop) return;
    const pane = paneOf(stop);
    const steps = {
      ArrowRight: () => along(pane, stop, 1),
      ArrowLeft: () => along(pane, stop, -1),
      ArrowDown: () => pane === "map" && below(stop).find(visible),
      ArrowUp: () => pane === "map" && above(stop),
    };
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      hold(stop.dataset.claim, pane);
    } else if (steps[event.key]) {
      const next = steps[event.key]();
      if (next) {
        event.preventDefault();
        move(pane, next);
      }
    }
  });

  // Filters: a claim that does not pass is hidden in the map and unmarked in the text; so is an edge without its ends.
  const [holder, kind, least] = ["holder", "kind", "least"].map((id) => document.getElementById(id));
  const filter = () => {
    const off = new Set();
    for (const [claim, { dataset }] of sections) {
      const passes = (!holder.value || dataset.holder === holder.value)
        && (!kind.value || dataset.kinds.split(" ").includes(kind.value))
        && Number(dataset.confidence) >= Number(least.value);
      if (!passes) off.add(claim);
    }
    for (const element of all("[data-claim]")) element.classList.toggle("off", off.has(element.dataset.claim));
    for (const link of all(".list [data-go]")) link.closest("li")?.classList.toggle("off", off.has(link.dataset.go));
    for (const edge of all("[data-edge]")) {
      const doubtful = Number(edge.dataset.confidence) < Number(least.value);
      edge.classList.toggle("off", doubtful || !["up", "down"].every((end) => visible(nodeOf(edge.dataset[end]))));
    }
    document.getElementById("least-shown").value = Number(least.value).toFixed(2);
    document.getElementById("shown").textContent = off.size ? `${sections.size - off.size} of ${sections.size} claims` : "";
  };
  for (const control of [holder, kind, least]) control.addEventListener("input", filter);
  for (const layer of all("[data-layer]")) {
    layer.addEventListener("change", () => document.body.classList.toggle("no-" + layer.dataset.layer, !layer.checked));
  }

  // The size of the map.
  let zoom = 1;
  const resize = (to) => {
    if (!svg) return;
    const { width, height } = svg.viewBox.baseVal;
    const middle = [(map.scrollLeft + map.clientWidth / 2) / zoom, (map.scrollTop + map.clientHeight / 2) / zoom];
    zoom = Math.min(2, Math.max(0.15, to));
    svg.style.width = width * zoom + "px";
    svg.style.height = height * zoom + "px";
    map.scrollTo(middle[0] * zoom - map.clientWidth / 2, middle[1] * zoom - map.clientHeight / 2);
  };
  const fit = () => (svg ? (map.clientWidth - 2) / svg.viewBox.baseVal.width : 1);
  const zooms = { in: () => zoom * 1.25, out: () => zoom / 1.25, fit };
  for (const button of all("[data-zoom]")) button.addEventListener("click", () => resize(zooms[button.dataset.zoom]()));
  resize(Math.min(1, Math.max(0.72, fit())));
  if (nodes[0]) scroll(nodes[0], map);
  map.scrollTop = 0;
}
