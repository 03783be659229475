#!/usr/bin/env python3
"""Draws a Slack payload as a page, for the picture in the README; it says on itself that it is drawn.

    docs/images/slack.py .driftline/demo/slack.json > slack.html
"""
import html
import json
import re
import sys

BLOCKS = 6
STYLE = """
body { margin: 0; background: #fff; color: #1d1c1d; font: 15px/1.46 Lato, "Noto Sans", "DejaVu Sans", sans-serif; }
main { display: grid; grid-template-columns: 36px 1fr; gap: 0 10px; padding: 18px 22px 0; max-width: 860px; }
.icon { width: 36px; height: 36px; border-radius: 6px; background: #0f766e; }
.who b { margin-right: 6px; } .who i { font: 700 10px/1 sans-serif; background: #e8e8e8; color: #555; padding: 2px 4px; border-radius: 2px; }
.who span { color: #616061; font-size: 12px; margin-left: 6px; }
h1 { font-size: 18px; margin: 6px 0 2px; } .context { color: #616061; font-size: 13px; margin: 4px 0 8px; }
.section { margin: 9px 0; } code { font: 12px/1.5 "DejaVu Sans Mono", monospace; color: #c01343; background: #f6f6f6; border: 1px solid #ddd; border-radius: 3px; padding: 1px 3px; overflow-wrap: anywhere; }
pre { font: 12px/1.5 "DejaVu Sans Mono", monospace; background: #f8f8f8; border: 1px solid #ddd; border-radius: 4px; padding: 8px; margin: 4px 0; white-space: pre-wrap; }
footer { color: #616061; font-size: 12px; padding: 10px 22px 16px 68px; }
"""


def mrkdwn(text):
    """The little of Slack's formatting that Driftline's messages use; the text comes escaped as Slack wants it."""
    parts = re.split(r"(```.*?```|`[^`\n]*`)", text, flags=re.S)
    out = []
    for part in parts:
        if part.startswith("```"):
            out.append(f"<pre>{html.escape(html.unescape(part[3:-3]))}</pre>")
        elif part.startswith("`"):
            out.append(f"<code>{html.escape(html.unescape(part[1:-1]))}</code>")
        else:
            plain = html.escape(html.unescape(part)).strip("\n") if out and out[-1].startswith("<pre>") else html.escape(html.unescape(part))
            out.append(re.sub(r"\*([^*\n]+)\*", r"<b>\1</b>", plain).replace("\n", "<br>"))
    return "".join(out).replace("<br><pre>", "<pre>")


def block(data):
    kind = data["type"]
    if kind == "header":
        return f"<h1>{html.escape(data['text']['text'])}</h1>"
    if kind == "context":
        return f"<div class=context>{' '.join(mrkdwn(element['text']) for element in data['elements'])}</div>"
    if kind == "section":
        return f"<div class=section>{mrkdwn(data['text']['text'])}</div>"
    return "<hr>"


def main():
    blocks = json.load(open(sys.argv[1], encoding="utf-8"))["blocks"]
    more = len(blocks) - BLOCKS
    print(f"<!doctype html><meta charset=utf-8><style>{STYLE}</style><main><div class=icon></div><div>"
          "<div class=who><b>Driftline</b><i>APP</i><span>06:00</span></div>"
          + "".join(map(block, blocks[:BLOCKS]))
          + f"</div></main><footer>Drawn from the payload that the demo's webhook received, its first {BLOCKS} of {BLOCKS + more} blocks; "
          "not a screenshot of Slack.</footer>")


if __name__ == "__main__":
    main()
