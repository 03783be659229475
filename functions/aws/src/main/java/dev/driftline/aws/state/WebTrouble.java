package dev.driftline.aws.state;

import dev.driftline.aws.http.Answer;
import dev.driftline.core.state.StateRead;

/// What servers that are not AWS mean by their refusals.
final class WebTrouble {

    private WebTrouble() {}

    /// @param service `HCP Terraform`, `GCS`: who answered
    /// @param permission what the credential must be allowed
    static Trouble of(Answer.Got got, String service, String permission) {
        return switch (got.status()) {
            case 401 ->
                new Trouble("%s does not know the credential".formatted(service), "renew it; it may have expired");
            case 403 -> new Trouble("access denied", "the credential needs " + permission);
            case 429 -> new Trouble("%s throttles the requests".formatted(service), "scan again later");
            default ->
                new Trouble(
                        "%s answered %d".formatted(service, got.status()),
                        got.status() >= 500 ? "scan again later" : "check the location");
        };
    }

    static StateRead.Failed failed(String location, Answer.Not not) {
        return new StateRead.Failed(location, not.problem(), not.hint());
    }

    static StateRead.Failed failed(String location, Trouble trouble) {
        return new StateRead.Failed(location, trouble.problem(), trouble.hint());
    }

    static String unreadableLock(Trouble trouble) {
        return "lock not readable: " + trouble.inOneLine();
    }

    static String unreadableLock(Answer.Not not) {
        return "lock not readable: %s; %s".formatted(not.problem(), not.hint());
    }
}
