package dev.driftline.core.state.pulumi;

/// What to do about checkpoints that cannot be read yet.
final class Hints {

    static final String NEW_VERSION = "written by a newer Pulumi than this Driftline knows: upgrade Driftline";

    private Hints() {}
}
