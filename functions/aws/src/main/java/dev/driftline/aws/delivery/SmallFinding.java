package dev.driftline.aws.delivery;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight;
import dev.driftline.core.report.Shortened;

/// A finding without what can be long: its values are cut, and there are a hundred changes at most.
final class SmallFinding {

    private static final int CHANGES = 100;
    private static final int LENGTH = 400;

    private SmallFinding() {}

    static Finding of(Finding finding) {
        return new Finding(
                finding.id(),
                finding.kind(),
                Shortened.cut(finding.stack(), LENGTH),
                Shortened.cut(finding.address(), LENGTH),
                Shortened.cut(finding.type(), LENGTH),
                Shortened.cut(finding.resourceId(), LENGTH),
                finding.account(),
                finding.region(),
                finding.severity(),
                finding.related().stream()
                        .limit(CHANGES)
                        .map(address -> Shortened.cut(address, LENGTH))
                        .toList(),
                finding.changes().stream().limit(CHANGES).map(SmallFinding::cut).toList(),
                Insight.NONE);
    }

    private static Difference cut(Difference change) {
        return new Difference(
                Shortened.cut(change.path(), LENGTH),
                Shortened.cut(change.shown(), LENGTH),
                cut(change.expected()),
                cut(change.actual()),
                change.sensitive());
    }

    private static Value cut(Value value) {
        return switch (value) {
            case Value.Absent _, Value.Numeric _, Value.Flag _ -> value;
            case Value.Text(var text) -> Value.of(Shortened.cut(text, LENGTH));
            case Value.ListOf _, Value.SetOf _, Value.MapOf _, Value.Block _, Value.Unknown _ ->
                Value.of(Shortened.cut(value.toString(), LENGTH));
        };
    }
}
