package dev.driftline.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What one scan found, and what it could not see. The output contract, schema version 1, is drawn from it.
///
/// @param findings most urgent first
/// @param coverage what was not compared, and why
/// @param setAside what differs and alarms nobody: explained by what AWS does by itself, or ignored by a rule
/// @param notices what the operator should know of the rules and settings of this scan, one line each
public record Report(
        Scan scan,
        Summary summary,
        List<Stack> stacks,
        List<Finding> findings,
        List<Unchecked> coverage,
        List<SetAside> setAside,
        List<String> notices) {

    public Report {
        stacks = List.copyOf(stacks);
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        setAside = List.copyOf(setAside);
        notices = List.copyOf(notices);
    }

    /// A report with nothing set aside.
    public Report(Scan scan, Summary summary, List<Stack> stacks, List<Finding> findings, List<Unchecked> coverage) {
        this(scan, summary, stacks, findings, coverage, List.of(), List.of());
    }

    /// The same scan, told otherwise.
    public Report with(Summary counts, List<Finding> told, List<SetAside> aside) {
        return new Report(scan, counts, stacks, told, coverage, aside, notices);
    }

    public Report withFindings(List<Finding> told) {
        return with(summary, told, setAside);
    }

    public Report withNotices(List<String> more) {
        return new Report(scan, summary, stacks, findings, coverage, setAside, more);
    }

    /// The same report under the name of the run that it is of: a retry keeps its report where the first try did.
    public Report ofRun(String id) {
        var named = new Scan(id, scan.startedAt(), scan.took(), scan.version(), scan.apiCalls(), scan.askers());
        return new Report(named, summary, stacks, findings, coverage, setAside, notices);
    }

    /// A finding that is listed apart.
    ///
    /// @param by who answers for it: `autoscaling`, `ignore_rule`, `accepted`
    /// @param reason one line: the band it lies in, the rule's own reason with author and expiry
    public record SetAside(Finding finding, String by, String reason) {}

    /// @param apiCalls AWS requests by operation, `ec2:DescribeVpcs`; retries count
    /// @param askers by operation and type, for how many resources an answer was wanted
    public record Scan(
            String id,
            Instant startedAt,
            Duration took,
            String version,
            Map<String, Integer> apiCalls,
            Map<String, Map<String, Integer>> askers) {
        public Scan {
            apiCalls = Collections.unmodifiableMap(new TreeMap<>(apiCalls));
            askers = Collections.unmodifiableMap(new TreeMap<>(askers));
        }

        /// A scan of which nobody knows who asked.
        public Scan(String id, Instant startedAt, Duration took, String version, Map<String, Integer> apiCalls) {
            this(id, startedAt, took, version, apiCalls, Map.of());
        }

        public int totalCalls() {
            return apiCalls.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// Every declared resource counts once in one of the last six but `unmanaged`, so they add up to `resources`.
    ///
    /// @param unmanaged what no state holds; beside the resources
    /// @param ignored what was left out; its resources are among the others by what else was found of them
    public record Summary(
            int resources,
            int inSync,
            int changed,
            int missing,
            int unmanaged,
            int unknown,
            int unsupported,
            Ignored ignored) {

        /// Nothing was left out.
        public Summary(
                int resources, int inSync, int changed, int missing, int unmanaged, int unknown, int unsupported) {
            this(resources, inSync, changed, missing, unmanaged, unknown, unsupported, new Ignored(0, 0));
        }
    }

    /// So many differences of so many resources are not told, because the configuration says to ignore them.
    public record Ignored(int differences, int resources) {}

    /// One state of the run.
    ///
    /// @param lock `none`, `observed`, `acquired`, or `held by WHO since WHEN`
    /// @param problem why it was not scanned, with what to do; empty when it was
    public record Stack(
            String source,
            String format,
            String serial,
            String lineage,
            String lock,
            int resources,
            Optional<Problem> problem) {}

    /// @param kind `locked`, `not_found`, `failed`
    public record Problem(String kind, String text, String hint) {}

    /// A resource, or an attribute of one, that was not compared.
    public record Unchecked(String address, String type, Status status, String reason) {}

    public enum Status {
        EXISTENCE_ONLY,
        UNSUPPORTED,
        DENIED,
        THROTTLED,
        FAILED,
        SKIPPED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Something that should have been read and was not: the scan is not clean.
        public boolean unknown() {
            return this == DENIED || this == THROTTLED || this == FAILED;
        }
    }

    /// 1 when something could not be read, else 2 when there is drift, else 0.
    ///
    /// @param strict types that cannot be compared count as unread
    public int exitCode(boolean strict) {
        var unread = stacks.stream().anyMatch(stack -> stack.problem().isPresent())
                || coverage.stream()
                        .map(Unchecked::status)
                        .anyMatch(status -> status.unknown()
                                || (strict && (status == Status.UNSUPPORTED || status == Status.EXISTENCE_ONLY)));
        if (unread) {
            return 1;
        }
        return findings.isEmpty() ? 0 : 2;
    }
}
