package dev.driftline.core.report;

import java.time.Instant;

/// An earlier scan of the same states, as far as a curve needs it.
///
/// @param findings how many were open
public record PastScan(Instant at, int findings) {}
