package dev.driftline.core.scan;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.report.Report;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Puts the steps of a scan in order: state, live reads, comparison, second look, report.
public final class Scanner {

    private final StateLoading loading;
    private final LiveResources live;
    private final Clock clock;
    private final String version;
    private final StateWatch watch;

    /// @param version Driftline's own, for the report
    public Scanner(StateFormat format, LiveResources live, Clock clock, String version) {
        this(format, live, clock, version, StateWatch.none());
    }

    /// @param watch made for this scan
    public Scanner(StateFormat format, LiveResources live, Clock clock, String version, StateWatch watch) {
        this.loading = new StateLoading(format, clock, watch.wantsHashes());
        this.live = live;
        this.clock = clock;
        this.version = version;
        this.watch = watch;
    }

    /// Never throws for what a state, AWS or the network did: that is in the report.
    public Report scan(ScanRequest request) {
        var open = open(request);
        var plan = open.plan(Integer.MAX_VALUE).atOnce();
        return open.joined(plan, List.of(open.part(plan, plan.everything())));
    }

    /// Reads the states.
    public OpenScan open(ScanRequest request) {
        return new OpenedScan(loading, live, clock, version, watch, request);
    }

    /// One state of the run, as far as it could be had.
    sealed interface Loaded {
        String location();

        /// Without the bytes: a large state is in memory once, as its resources.
        ///
        /// @param hash of the bytes, empty when nobody wants it
        record Parsed(String location, String version, String lock, String hash, ParsedState state) implements Loaded {}

        /// Format, serial and lineage are empty where they are not known.
        record NotLoaded(String location, String format, String serial, String lineage, Report.Problem problem)
                implements Loaded {
            NotLoaded(String location, Report.Problem problem) {
                this(location, "", "", "", problem);
            }
        }
    }

    static List<DeclaredResource> resources(Iterable<Loaded> stacks) {
        var resources = new ArrayList<DeclaredResource>();
        for (var stack : stacks) {
            if (stack instanceof Loaded.Parsed parsed) {
                resources.addAll(parsed.state().resources());
            }
        }
        return resources;
    }
}
