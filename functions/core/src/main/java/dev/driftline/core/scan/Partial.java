package dev.driftline.core.scan;

import dev.driftline.core.report.Report;

/// What became of a part of a scan.
///
/// @param report of the units that are done, without states
/// @param left units that there was no time for
public record Partial(Report report, Numbers done, Numbers left) {}
