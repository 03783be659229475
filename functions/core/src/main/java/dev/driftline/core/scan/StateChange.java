package dev.driftline.core.scan;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Finding.Kind;
import dev.driftline.core.report.Fingerprint;
import dev.driftline.core.report.Insight;
import dev.driftline.core.report.Severity;
import dev.driftline.core.state.StateMemory.Seen;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.StateSource.LockTrace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// One state, then and now.
///
/// Terraform counts the serial up by one whenever it writes a state that changed, and gives a state its lineage once
/// ("Backends: state storage"). Restoring a backup is legal and breaks both rules, so it is told, and told once.
record StateChange(String location, Seen then, Seen now) {

    /// A destroy takes all; a slip of a `moved` block or a wrong key takes a part. Below this nobody is woken.
    private static final int FEWEST_LOST = 10;

    List<Finding> findings(StateSource source) {
        var findings = new ArrayList<Finding>();
        if (isReplaced()) {
            findings.add(finding(
                    Kind.STATE_REPLACED,
                    Severity.HIGH,
                    "another state stands where this one was",
                    List.of(lineage(), serial(), resources())));
        } else if (now.serial().compareTo(then.serial()) < 0) {
            findings.add(finding(
                    Kind.STATE_ROLLED_BACK,
                    Severity.HIGH,
                    "an older state was restored or pushed",
                    List.of(serial(), resources())));
        } else if (isEditedByHand()) {
            findings.add(finding(
                    Kind.STATE_CHANGED_UNLOCKED,
                    Severity.HIGH,
                    "another content under the same serial: not written by Terraform, which counts the serial up",
                    List.of(content())));
        } else if (isWrittenUnlocked(source)) {
            findings.add(finding(
                    Kind.STATE_CHANGED_UNLOCKED,
                    Severity.HIGH,
                    "written since %s, and the bucket has no trace of a lock since then".formatted(then.at()),
                    List.of(serial())));
        }
        if (isShrunk()) {
            findings.add(finding(
                    Kind.STATE_SHRUNK,
                    Severity.HIGH,
                    "most of its resources are no longer in the state",
                    List.of(resources())));
        }
        return findings;
    }

    private boolean isReplaced() {
        return !then.lineage().isEmpty()
                && !now.lineage().isEmpty()
                && !then.lineage().equals(now.lineage());
    }

    private boolean isEditedByHand() {
        return now.serial().equals(then.serial()) && !now.content().equals(then.content());
    }

    private boolean isWrittenUnlocked(StateSource source) {
        return now.serial().compareTo(then.serial()) > 0
                && !now.content().equals(then.content())
                && source.lockedSince(then.at()) == LockTrace.NOT_LOCKED;
    }

    private boolean isShrunk() {
        var lost = then.resources() - now.resources();
        return lost >= FEWEST_LOST && lost * 2 > then.resources();
    }

    private Difference serial() {
        return new Difference(
                "serial", Value.of(new BigDecimal(then.serial())), Value.of(new BigDecimal(now.serial())), false);
    }

    private Difference lineage() {
        return new Difference("lineage", Value.of(then.lineage()), Value.of(now.lineage()), false);
    }

    private Difference resources() {
        return new Difference("resources", Value.of(then.resources()), Value.of(now.resources()), false);
    }

    /// Hashes, and no part of the content.
    private Difference content() {
        return new Difference(
                "content", Value.of("sha256:" + then.content()), Value.of("sha256:" + now.content()), false);
    }

    private Finding finding(Kind kind, Severity severity, String cause, List<Difference> changes) {
        var told = changes.stream()
                .filter(change -> !change.expected().equals(change.actual()))
                .toList();
        return new Finding(
                        Fingerprint.of(location, location, kind, told),
                        kind,
                        location,
                        location,
                        "",
                        "",
                        "",
                        "",
                        severity,
                        List.of(),
                        told)
                .with(Insight.NONE.with(new Insight.Cause(kind.label(), cause)));
    }
}
