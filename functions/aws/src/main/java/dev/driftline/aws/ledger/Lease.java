package dev.driftline.aws.ledger;

import java.time.Instant;

/// The right to work on something alone, until then.
///
/// Time decides only who may begin. What is written under a lease is written on the condition that the table still
/// names this owner, so a function that was frozen and wakes up late writes nothing, whatever its clock says.
///
/// @param owner drawn anew for each lease
/// @param fence counts the leases of this name
public record Lease(String name, String owner, long fence, Instant until) {}
