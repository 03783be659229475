package dev.driftline.core.ledger;

/// One message that waits to be told: written with the transition, gone when the channel took it.
///
/// @param run the run that it comes from
/// @param attempts how often it was tried
public record Notice(String channel, String run, Transition transition, int attempts) {

    public String scope() {
        return transition.entry().subject().scope();
    }

    Notice tried() {
        return new Notice(channel, run, transition, attempts + 1);
    }
}
