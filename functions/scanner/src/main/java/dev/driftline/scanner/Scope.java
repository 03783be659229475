package dev.driftline.scanner;

import dev.driftline.aws.client.Roles;
import dev.driftline.core.scan.Refinement;
import dev.driftline.core.scan.UnmanagedRequest;
import java.util.Optional;

/// What the configuration says of a scan beyond its states.
///
/// @param roles by which other accounts are read
/// @param rules what is ignored or accepted, and the operator's own severities
/// @param who whether it is asked who made a finding
/// @param unmanaged what is told of what no state holds; empty: nothing
record Scope(Roles roles, Refinement rules, boolean who, Optional<UnmanagedRequest> unmanaged) {}
