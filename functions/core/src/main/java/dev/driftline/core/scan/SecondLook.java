package dev.driftline.core.scan;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.LiveRead;
import java.util.stream.Collectors;

/// Two looks at one resource, made into one verdict: only what both saw is a finding.
final class SecondLook {

    private SecondLook() {}

    static Verdict agreed(Verdict first, Verdict second) {
        return switch (second) {
            case Verdict.Drifted now when first instanceof Verdict.Drifted before -> both(before, now);
            case Verdict.Missing _ when first instanceof Verdict.Missing -> second;
            case Verdict.ToldByChildren _ -> second;
            case Verdict.InSync _,
                    Verdict.ExistenceOnly _,
                    Verdict.Unreadable _,
                    Verdict.Unsupported _,
                    Verdict.Held _ -> second;
            case Verdict.Drifted _, Verdict.Missing _ ->
                new Verdict.Unreadable(
                        second.resource(),
                        LiveRead.Failure.FAILED,
                        "Unsettled",
                        "two reads a moment apart disagreed; the next scan will tell");
        };
    }

    private static Verdict both(Verdict.Drifted before, Verdict.Drifted now) {
        var seen = before.differences().stream().map(Difference::path).collect(Collectors.toSet());
        var lasting = now.differences().stream()
                .filter(difference -> seen.contains(difference.path()))
                .toList();
        return lasting.isEmpty()
                ? new Verdict.InSync(now.resource(), now.ignored())
                : new Verdict.Drifted(now.resource(), lasting, now.unread(), now.tellers(), now.ignored());
    }
}
