package dev.driftline.core.ledger;

/// Which run it is: the same in every retry of it.
///
/// @param target what was scanned, as the configuration names it
/// @param unmanaged whether it looked for what no state holds; a run that did not resolves none of those
public record RunId(String target, String id, boolean unmanaged) {}
