#!/usr/bin/env python3
"""What a scan costs, from what was measured of it: the calls of a JSON report, and what the functions used.

    infra/cost.py REPORT.json [--gb-seconds 20] [--handlers-gb-seconds 6] [--table-writes 30] [--table-reads 30] [--messages 6] [--publishes 1] [--per 1000]

Prices are those of infra/prices.json, each with its source: list prices without free tiers. Calls that it does not name are free, as the
Describe, List and Get calls of most services are. Prints each part, the sum, and the sum for so many resources.
"""
import argparse
import json
import pathlib

HOURS = 730  # of a month
SWEEPS = 12  # of the notifier, an hour
# Lambda polls each of the two queues, and an answer without messages is a request too. AWS tells no number: its blog begins with five at a time
# (https://aws.amazon.com/blogs/compute/understanding-how-aws-lambda-scales-when-subscribed-to-amazon-sqs-queues/), and a poll waits for
# 20 seconds at most.
POLLS = 2 * 5 * 180  # an hour

PRICES = json.loads((pathlib.Path(__file__).resolve().parent / "prices.json").read_text(encoding="utf-8"))


def price_of_call(action, prices):
    """The longest name that begins it: `s3:List` before `s3`."""
    service = action.split(":")[0]
    names = [name for name in prices["calls"] if name == service or (":" in name and action.startswith(name))]
    return prices["calls"][max(names, key=len)] if names else 0.0


def parts(calls, used, prices):
    """Name -> dollars of one scan.

    calls: IAM action -> how many; used: gb_seconds, handlers_gb_seconds, architecture, invocations, messages, publishes, table_writes,
    table_reads, log_bytes.
    """
    return {
        "AWS calls that cost": sum(count * price_of_call(action, prices) for action, count in calls.items()),
        "Lambda time": (used["gb_seconds"] + used["handlers_gb_seconds"]) * prices["lambda_gb_second"][used["architecture"]],
        "Lambda requests": used["invocations"] * prices["lambda_request"],
        "schedule": prices["scheduler_invocation"],
        "queue requests": used["messages"] * prices["sqs_request"],
        "topic": used["publishes"] * prices["sns_request"],
        "ledger": used["table_writes"] * prices["dynamodb_write_unit"] + used["table_reads"] * prices["dynamodb_read_unit"],
        "log": used["log_bytes"] / 1e9 * prices["log_gb"],
    }


def standing(used, prices):
    """Name -> dollars of a month without any scan."""
    sweep = prices["scheduler_invocation"] + prices["lambda_request"] + used["sweep_gb_seconds"] * prices["lambda_gb_second"][used["architecture"]]
    return {**prices["month"], "polls of the queues": HOURS * POLLS * prices["sqs_request"], "sweeps": HOURS * SWEEPS * sweep}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("report", type=pathlib.Path, help="of `driftline scan --format json`")
    options.add_argument("--gb-seconds", type=float, help="of the scanner; without it, 2 GB for as long as the report says")
    options.add_argument("--handlers-gb-seconds", type=float, default=6, help="of dispatcher and notifier (bench/results/handlers.md)")
    options.add_argument("--sweep-gb-seconds", type=float, default=0.1, help="of a notifier that has nothing to tell")
    options.add_argument("--architecture", choices=["arm64", "x86_64"], default="arm64")
    options.add_argument("--invocations", type=int, default=3, help="dispatcher, scanner, notifier")
    options.add_argument("--messages", type=int, default=6, help="send, receive and delete of a job and of its news")
    options.add_argument("--publishes", type=int, default=1, help="messages to the findings topic")
    options.add_argument("--table-writes", type=int, default=30, help="write units")
    options.add_argument("--table-reads", type=int, default=30, help="read units")
    options.add_argument("--log-bytes", type=int, default=5000)
    options.add_argument("--per", type=int, default=1000, help="resources")
    asked = options.parse_args()
    report = json.loads(asked.report.read_text(encoding="utf-8"))
    if asked.gb_seconds is None:
        asked.gb_seconds = 2 * report["scan"]["duration_ms"] / 1000
    calls = report["scan"]["api_calls"]["by_operation"]
    costs = parts(calls, vars(asked), PRICES)
    resources = report["summary"]["resources"]
    print(f"{resources} resources, {sum(calls.values())} AWS calls, {asked.gb_seconds:.1f} GB-seconds ({PRICES['region']})")
    for name, dollars in costs.items():
        print(f"  {name:<20} ${dollars:.6f}")
    whole = sum(costs.values())
    print(f"a scan ${whole:.6f}, for {asked.per} resources ${whole / max(resources, 1) * asked.per:.6f}")
    print(f"every hour for a month ({HOURS} h) ${whole * HOURS:.2f}")
    stands = standing(vars(asked), PRICES)
    print(f"without any scan ${sum(stands.values()):.2f} a month")
    for name, dollars in stands.items():
        print(f"  {name:<20} ${dollars:.2f}")


if __name__ == "__main__":
    main()
